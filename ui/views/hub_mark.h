// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/service/hub_words.h>

#include <QAbstractButton>

namespace matoi::ui
{

//! The icon that stands for where sharing stands: a dot, a ring, a struck ring, a triangle. Each
//! has a shape of its own, so that it is read without colours.
const char* iconOf(Standing standing);

//! Where sharing stands, as a mark that leads to the hub: the icon alone, or with words beside it.
class HubMark : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Form { Icon, Words };
    HubMark(Form form, QWidget* parent);
    void show(Standing standing, const QString& words, const QString& tip);
    Standing standing() const { return m_standing; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Form m_form;
    Standing m_standing = Standing::Local;
};

} // namespace matoi::ui
