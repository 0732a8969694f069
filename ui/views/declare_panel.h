// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/classification.h>
#include <ui/views/scrim_panel.h>

#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;

namespace matoi::ui
{

class Button;
class CaseTable;
class IconMark;
class OptionRow;

//! Declare (ui.md 6): one line, Enter. Below it the classification, which may wait; the same panel
//! without its upper half classifies a running incident. Values only; the owner submits.
class DeclarePanel : public ScrimPanel
{
    Q_OBJECT
public:
    using Choices = std::vector<std::pair<QString, QString>>;
    explicit DeclarePanel(QWidget* window);

    //! What is being asked: a declaration (a drill is one too) or the class of what runs already.
    enum class Mode { Declare, Drill, Classify };
    void openFor(Mode mode, const QString& note, const Choices& people, bool japanese);
    //! The incident that runs already: "record it there" (Ctrl+J). An empty label hides the line.
    void setRunning(const QString& label, const QString& title);
    //! What is recorded already, when classifying again.
    void setClassification(const QString& caseId, const QString& reason);
    //! The rows to choose from; the published ones unless told otherwise.
    void setCases(std::vector<ClassificationCase> cases);
    //! How it was judged before, newest first: "14:05 Sato: Outage (CLS-3): ...".
    void setHistory(const QStringList& lines);
    void setTitle(const QString& title);
    void setTicker(const QString& text);
    void succeed();
    void refuse(const QString& sentence);

    Mode mode() const { return m_mode; }
    QString title() const;
    QString source() const;
    QString at() const;
    QString matchedCase() const;
    QString reason() const;
    QString judge() const;
    void retranslate();

Q_SIGNALS:
    void declareRequested();
    void classifyRequested();
    //! Ctrl+J: the words belong to the incident that runs already.
    void recordThereRequested(const QString& words);
    //! What was typed and not declared; kept by the owner.
    void draftChanged(const QString& title);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void closing() override;

private:
    // declare_panel_build.cpp, from top to bottom
    QLayout* buildHead();
    QWidget* buildUpper();
    QWidget* buildClass();
    QLayout* buildFoot();
    void answered();
    void showResult();
    void submit();

    Mode m_mode = Mode::Declare;
    bool m_judgeChosen = false;
    bool m_japanese = false;
    IconMark *m_mark, *m_resultMark;
    QWidget *m_upper, *m_running;
    QLabel *m_head, *m_note, *m_ticker, *m_escNote, *m_ask, *m_runningText, *m_sourceAsk, *m_atAsk;
    QLabel *m_classHead, *m_classNote, *m_history, *m_askA, *m_askB, *m_resultHead, *m_result,
        *m_error;
    QLineEdit *m_title, *m_at, *m_reason;
    OptionRow *m_source, *m_answerA, *m_answerB;
    CaseTable* m_cases;
    QComboBox* m_judge;
    Button *m_declare, *m_record, *m_there;
};

} // namespace matoi::ui
