// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/risk_register.h>
#include <ui/shell/window_context.h>
#include <ui/theme/theme.h>

#include <QAbstractScrollArea>

#include <optional>

namespace matoi::ui
{

class Button;

//! One record, to be read: the worked sentence, the six sections, both logs, what it is joined to,
//! the entry rule. Plain text throughout; a link tells where it leads before anything opens.
class RiskSheet : public QAbstractScrollArea
{
    Q_OBJECT
public:
    RiskSheet(const WindowContext& context, QWidget* parent = nullptr);
    void show(const RiskView& view);
    //! Nothing is chosen.
    void clear();
    const RiskView* view() const { return m_view ? &*m_view : nullptr; }
    //! Everything on the sheet as lines, to be copied.
    QString asText() const;
    void retranslate();

Q_SIGNALS:
    void editRequested();
    void scoreRequested();
    void statusRequested();
    void visitRequested();
    void linkActivated(const QString& url);
    void incidentWanted(matoi::StreamId incident);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    //! Something at a place of the sheet; y from its top.
    struct Piece {
        enum class Kind { Words, Rule, Icon, Shape, Chip } kind = Kind::Words;
        QRect r;
        QString words;
        Type type = Type::Body;
        QColor ink = {};
        const char* icon = nullptr;
        qint64 number = 0;
        QString url = {};
        StreamId incident = {};
        bool struck = false;
    };
    class Pen;
    void paper();
    void layOut();
    void layHead(Pen& pen);
    void laySection(Pen& pen, const QString& name, const QString& words);
    void layLog(Pen& pen, RiskLog log, const QString& name);
    void layLinks(Pen& pen);
    void layEntry(Pen& pen);
    QString nameOf(PersonId person) const;
    const Piece* linkAt(const QPoint& at) const;

    const WindowContext& m_context;
    std::optional<RiskView> m_view;
    std::vector<Piece> m_pieces;
    int m_height = 0;
    Button *m_edit, *m_score, *m_status, *m_visit;
};

} // namespace matoi::ui
