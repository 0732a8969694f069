// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace matoi::ui
{

class Button;

//! The desk before the first incident: what Matoi keeps, one way to begin, the keys worth knowing.
class FirstRun : public QWidget
{
    Q_OBJECT
public:
    explicit FirstRun(QWidget* parent = nullptr);
    void setPerson(const QString& name, const QString& zone);
    //! Where sharing stands, in words; empty in a local workspace, which may be joined.
    void setSharing(const QString& words);
    //! Why the workspace could not be opened; nothing else is offered then.
    void setProblem(const QString& sentence);
    void retranslate();

Q_SIGNALS:
    void declareRequested();
    void drillRequested();
    void peopleRequested();
    void joinRequested();
    void importRequested();
    void paletteRequested();
    //! Code of the language that the link names.
    void languageRequested(const QString& code);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();
    void paintSteps(QPainter& p);
    void paintCards(QPainter& p);
    void paintSide(QPainter& p);
    //! How far everything moves up in a low window.
    int lift() const;
    Button *m_declare, *m_drill, *m_people, *m_join, *m_import, *m_language, *m_find;
    QString m_person, m_zone, m_sharing, m_problem;
};

} // namespace matoi::ui
