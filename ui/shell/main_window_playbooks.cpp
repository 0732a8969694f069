// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/domain/playbook.h>
#include <app/text/messages.h>
#include <ui/shell/main_window.h>
#include <ui/views/playbook_panel.h>

using namespace Qt::StringLiterals;

// The playbooks of the team as text.
namespace matoi::ui
{

void MainWindow::openPlaybooks()
{
    m_workspace.run(
        this,
        [ja = m_context.japanese()](Session& s) {
            std::vector<PlaybookPanel::Book> books;
            std::map<QString, QString> texts = s.workspace().playbooks;
            for (const char16_t* id : {u"standard", u"security", u"drill"}) {
                const QString builtin = QString::fromUtf8(builtinPlaybook(QString::fromUtf16(id)));
                texts.try_emplace(QString::fromUtf16(id), builtin);
            }
            for (const auto& [id, text] : texts) {
                const auto book = parsePlaybook(text.toUtf8(), UnknownKeys::Ignore);
                books.push_back({id, book ? book->name.in(ja) : id, text,
                                 QString::fromUtf8(builtinPlaybook(id))});
            }
            return books;
        },
        [this](std::vector<PlaybookPanel::Book> books) {
            m_playbooks->open(std::move(books), [this](const QString& text) {
                m_workspace.submit(
                    this, {}, cmd::SetPlaybook{text}, [this](const Result<Outcome>& outcome) {
                        if (!outcome)
                            return m_playbooks->refuse(text::sentence(outcome.error()),
                                                       outcome.error().context);
                        m_playbooks->succeed();
                        say(tr("From the next incident on."));
                    });
            });
        });
}

} // namespace matoi::ui
