// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;

namespace matoi::ui
{

enum class Type;

//! A card inside the window on a scrim (ui.md 7: dialogs are never separate windows). Esc closes;
//! the focus goes back to where it was; nothing typed at the card reaches the desk under it.
class ScrimPanel : public QWidget
{
    Q_OBJECT
public:
    //! `width` in device-independent pixels of the card, before the text scale.
    ScrimPanel(QWidget* window, int width);
    bool isOpen() const { return isVisible(); }
    //! True while any panel of this window is open: keys belong to it.
    static bool anyOpen(const QWidget* window);
    //! Closes and keeps what was typed (closing()).
    void dismiss();

Q_SIGNALS:
    void closed();

protected:
    QWidget* card() const { return m_card; }
    void openOn(QWidget* first);
    //! Closes without keeping anything.
    void finish();
    //! After a change of content.
    void place();
    //! The last chance to keep what was typed.
    virtual void closing() {}

    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    //! Tab goes round within the panel: what lies under it is not to be reached.
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    //! A card that is higher than the window (large text) is moved so that this is in sight.
    void keepInSight(const QWidget* widget);
    void moveCard(int y);
    QWidget* m_card;
    QPointer<QWidget> m_before;
    int m_width;
};

//! A label whose text is never read as markup: words from outside are hostile.
QLabel* plainLabel(Type type, QWidget* parent);
void setInk(QLabel* label, const QColor& color);

} // namespace matoi::ui
