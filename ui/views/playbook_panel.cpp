// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/button.h>
#include <ui/theme/theme.h>
#include <ui/views/option_row.h>
#include <ui/views/playbook_panel.h>

#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

PlaybookPanel::PlaybookPanel(QWidget* window)
    : FramedPanel(window, 860)
    , m_which(new OptionRow(card()))
    , m_text(new QPlainTextEdit(card()))
    , m_note(plainLabel(Type::Small, card()))
    , m_builtin(new Button({}, Button::Style::Quiet, card()))
{
    body().setSpacing(10);
    m_note->setWordWrap(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_note, m_which, m_text})
        body().addWidget(widget);
    addAside(m_builtin);
    listenTo(m_text);
    listenTo(m_which);
    connect(m_which, &OptionRow::chosen, this, &PlaybookPanel::show);
    connect(m_builtin, &Button::clicked, this, [this] {
        if (const Book* book = current())
            m_text->setPlainText(book->builtin); // Ctrl+Z brings the other text back
    });
}

void PlaybookPanel::open(std::vector<Book> books, std::function<void(const QString&)> save)
{
    // What was typed and not saved is still there when the panel comes back.
    for (Book& book : books)
        for (const Book& before : m_books)
            if (book.id == before.id && before.id == m_id && !m_text->toPlainText().isEmpty())
                book.text = m_text->toPlainText();
    m_books = std::move(books);
    m_act = std::move(save);
    frame(tr("Playbooks of the team"), {}, tr("Use from the next incident on"));
    m_note->setText(
        tr("Change the steps, their words and times. A copy with another \"id\" becomes "
           "a playbook of its own. Incidents that run keep theirs."));
    setInk(m_note, theme().t3);
    m_builtin->setText(tr("As it came with Matoi"));
    m_text->setAccessibleName(tr("Playbook as JSON"));
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPixelSize(ui::font(Type::Small).pixelSize());
    m_text->setFont(mono);
    m_text->setFixedHeight(std::max(200, window()->height() - scaled(340)));
    std::vector<OptionRow::Option> options;
    for (const Book& book : m_books)
        options.push_back({book.id, book.name, nullptr, {}});
    m_which->setOptions(options);
    const QString id = current() ? m_id : m_books.front().id;
    m_which->setValue(id);
    show(id);
    openOn(m_which);
}

PlaybookPanel::Book* PlaybookPanel::current()
{
    for (Book& book : m_books)
        if (book.id == m_id)
            return &book;
    return nullptr;
}

void PlaybookPanel::show(const QString& id)
{
    if (Book* before = current(); before && m_id != id)
        before->text = m_text->toPlainText();
    m_id = id;
    const Book* book = current();
    m_text->setPlainText(book->text);
    m_builtin->setVisible(!book->builtin.isEmpty());
    clearRefusal();
    place();
}

void PlaybookPanel::succeed()
{
    m_text->clear();
    m_books.clear();
    finish();
}

void PlaybookPanel::refuse(const QString& sentence, const QString& where)
{
    FramedPanel::refuse(sentence);
    static const QRegularExpression numbers(u"line ([0-9]+), column ([0-9]+)"_s);
    if (const auto match = numbers.match(where); match.hasMatch()) {
        const QTextBlock block =
            m_text->document()->findBlockByNumber(match.captured(1).toInt() - 1);
        QTextCursor caret(block);
        caret.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor,
                           std::min(block.length() - 1, match.captured(2).toInt() - 1));
        m_text->setTextCursor(caret);
        m_text->setFocus();
    }
}

void PlaybookPanel::submit() { m_act(m_text->toPlainText()); }

} // namespace matoi::ui
