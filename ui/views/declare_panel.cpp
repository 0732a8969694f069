// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <ui/theme/button.h>
#include <ui/theme/paint.h>
#include <ui/views/case_table.h>
#include <ui/views/declare_panel.h>
#include <ui/views/option_row.h>
#include <ui/views/panel_parts.h>

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace matoi::ui
{

namespace
{

const auto kYes = u"yes"_s, kNo = u"no"_s, kUnsure = u"unsure"_s;

Answer answerOf(const QString& code)
{
    return code == kYes ? Answer::Yes : code == kNo ? Answer::No : Answer::Unsure;
}

} // namespace

void DeclarePanel::retranslate()
{
    m_escNote->setText(tr("closes and keeps the draft"));
    m_ask->setText(tr("What is broken?"));
    m_title->setAccessibleName(m_ask->text());
    m_there->setText(tr("Record it there"));
    m_sourceAsk->setText(tr("How do we know?"));
    m_atAsk->setText(tr("Detected at"));
    m_at->setPlaceholderText(tr("now · 14:05 · -10m"));
    m_at->setAccessibleName(m_atAsk->text());
    m_source->setOptions(
        {{codeOf(DetectSource::Customer), text::word(DetectSource::Customer), "bub", u"Alt+1"_s},
         {codeOf(DetectSource::Internal), text::word(DetectSource::Internal), "people", u"Alt+2"_s},
         {codeOf(DetectSource::AlertChannel), text::word(DetectSource::AlertChannel), "bell",
          u"Alt+3"_s}});
    m_source->setAccessibleName(m_sourceAsk->text());
    m_declare->setText(m_mode == Mode::Drill ? tr("Start drill") : tr("Declare"));
    m_classHead->setText(tr("Class"));
    m_classNote->setText(tr("It can wait. Until it is decided, an outage is assumed."));
    m_askA->setText(tr("Did somebody see or receive what was not theirs?"));
    m_askB->setText(tr("Is a main function unusable, and stays so?"));
    for (OptionRow* row : {m_answerA, m_answerB})
        row->setOptions({{kYes, tr("Yes"), nullptr, {}},
                         {kNo, tr("No"), nullptr, {}},
                         {kUnsure, tr("Not known"), nullptr, {}}});
    m_answerA->setAccessibleName(m_askA->text());
    m_answerB->setAccessibleName(m_askB->text());
    m_resultHead->setText(tr("Result"));
    m_reason->setPlaceholderText(tr("Reason (optional, except case by case)"));
    m_reason->setAccessibleName(tr("Reason"));
    m_judge->setAccessibleName(tr("Judged by"));
    m_record->setText(m_mode == Mode::Classify ? tr("Record the class")
                                               : tr("Declare with the class"));
    showResult();
}

void DeclarePanel::openFor(Mode mode, const QString& note, const Choices& people, bool japanese)
{
    m_mode = mode;
    m_japanese = japanese;
    m_cases->setJapanese(japanese);
    m_head->setText(mode == Mode::Declare ? tr("Declare an incident")
                    : mode == Mode::Drill ? tr("Start a drill")
                                          : tr("Classify"));
    m_mark->show(mode == Mode::Classify ? "grid" : "flag", &Theme::acc);
    m_head->setFont(ui::font(Type::Title));
    m_title->setFont(ui::font(Type::Title));
    m_note->setText(note);
    m_upper->setVisible(mode != Mode::Classify);
    m_ticker->clear();
    m_error->hide();
    m_history->hide();
    const QString judge = m_judgeChosen ? m_judge->currentData().toString() : QString();
    m_judge->clear();
    m_judge->addItem(tr("Who judges?"), QString());
    for (const auto& [id, name] : people)
        m_judge->addItem(tr("Judged by %1").arg(name), id);
    m_judgeChosen = m_judgeChosen && m_judge->findData(judge) > 0;
    if (m_judgeChosen)
        m_judge->setCurrentIndex(m_judge->findData(judge));
    if (m_source->value().isEmpty())
        m_source->setValue(codeOf(DetectSource::Internal));
    retranslate();
    for (QLabel* quiet :
         {m_note, m_escNote, m_ask, m_sourceAsk, m_atAsk, m_classNote, m_resultHead})
        setInk(quiet, theme().t3);
    setInk(m_runningText, theme().s6t);
    openOn(mode == Mode::Classify ? static_cast<QWidget*>(m_answerA) : m_title);
}

void DeclarePanel::setRunning(const QString& label, const QString& title)
{
    m_running->setVisible(!label.isEmpty());
    m_runningText->setText(tr("Running already: %1 %2").arg(label, title));
    place();
}

void DeclarePanel::setClassification(const QString& caseId, const QString& reason)
{
    m_cases->setValue(caseId);
    m_reason->setText(reason);
    m_reason->setCursorPosition(0); // its beginning shows
    m_answerA->setValue({});
    m_answerB->setValue({});
    showResult();
}

void DeclarePanel::setTitle(const QString& title) { m_title->setText(title); }
void DeclarePanel::setTicker(const QString& text) { m_ticker->setText(text); }
QString DeclarePanel::title() const { return m_title->text(); }
QString DeclarePanel::source() const { return m_source->value(); }
QString DeclarePanel::at() const { return m_at->text().trimmed(); }
QString DeclarePanel::matchedCase() const { return m_cases->value(); }
QString DeclarePanel::reason() const { return m_reason->text(); }
QString DeclarePanel::judge() const { return m_judge->currentData().toString(); }

void DeclarePanel::answered()
{
    // The two questions choose a row; the row can still be changed. Security first (CLS-10).
    switch (classifyByQuestions(answerOf(m_answerA->value()), answerOf(m_answerB->value()))) {
    case Classification::Security:
        m_cases->setValue(u"CLS-8"_s);
        break;
    case Classification::Outage: {
        const ClassificationCase* now = classificationCase(m_cases->value());
        if (!now || now->classification != Classification::Outage)
            m_cases->setValue(u"CLS-3"_s);
        break;
    }
    default:
        m_cases->setValue({});
        break;
    }
    showResult();
}

void DeclarePanel::showResult()
{
    const ClassificationCase* row = m_cases->chosenCase();
    const bool own = row && isCaseKey(row->id);
    m_result->setText(!row ? text::word(Classification::Undecided)
                      : own
                          ? tr("%1, our own case").arg(text::word(row->classification))
                          : tr("%1, case %2").arg(text::word(row->classification), row->id.mid(4)));
    const bool security = row && row->classification == Classification::Security;
    const auto ink = security                                               ? &Theme::sect
                     : row && row->classification == Classification::Outage ? &Theme::s10t
                                                                            : &Theme::t2;
    m_resultMark->show(classIcon(row ? row->classification : Classification::Undecided), ink);
    setInk(m_result, security ? theme().sect : theme().t1);
    // CLS-5: whoever records it is not taken for the judge of a case that needs one by name.
    if (!m_judgeChosen) {
        const bool byName = row && row->classification == Classification::CaseByCase;
        m_judge->setCurrentIndex(byName || m_judge->count() < 2 ? 0 : 1);
    }
}

void DeclarePanel::setCases(std::vector<ClassificationCase> cases)
{
    m_cases->setCases(std::move(cases));
    showResult();
    place();
}

void DeclarePanel::setHistory(const QStringList& lines)
{
    m_history->setText(lines.join(u'\n'));
    m_history->setVisible(!lines.isEmpty());
    setInk(m_history, theme().t2);
    place();
}

void DeclarePanel::submit()
{
    if (!m_declare->isEnabled())
        return; // one press, one act
    m_declare->setEnabled(false);
    m_record->setEnabled(false);
    if (m_mode == Mode::Classify)
        return Q_EMIT classifyRequested();
    Q_EMIT declareRequested();
}

void DeclarePanel::succeed()
{
    m_declare->setEnabled(true);
    m_record->setEnabled(true);
    m_title->clear();
    m_at->clear();
    m_source->setValue(codeOf(DetectSource::Internal));
    setClassification({}, {});
    m_judgeChosen = false;
    finish();
}

void DeclarePanel::refuse(const QString& sentence)
{
    m_declare->setEnabled(true);
    m_record->setEnabled(true);
    m_error->setText(sentence);
    setInk(m_error, theme().s10t);
    m_error->show();
    place();
}

void DeclarePanel::closing()
{
    m_declare->setEnabled(true);
    m_record->setEnabled(true);
}

bool DeclarePanel::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || object == parentWidget())
        return ScrimPanel::eventFilter(object, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool alt = key->modifiers() & Qt::AltModifier,
               ctrl = key->modifiers() & Qt::ControlModifier;
    constexpr DetectSource sources[]{DetectSource::Customer, DetectSource::Internal,
                                     DetectSource::AlertChannel};
    if (alt && key->key() >= Qt::Key_1 && key->key() <= Qt::Key_3) {
        m_source->setValue(codeOf(sources[key->key() - Qt::Key_1]));
        return true;
    }
    if (ctrl && key->key() == Qt::Key_J && m_running->isVisible()) {
        Q_EMIT recordThereRequested(m_title->text());
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        submit();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        dismiss();
        return true;
    }
    return ScrimPanel::eventFilter(object, event);
}

} // namespace matoi::ui
