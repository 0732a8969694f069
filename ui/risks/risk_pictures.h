// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/risks/picture_job.h>

namespace matoi::ui
{

class Acts;
class RiskPage;
class RiskPlot;

//! Asks for the file that a picture of the register goes into, and has it written. The form stays
//! until that is done: what the disk refuses is said in it. GUI thread.
class RiskPictures : public QObject
{
    Q_OBJECT
public:
    //! Both borrowed; they outlive this.
    RiskPictures(Acts& acts, RiskPage& page, QObject* parent);

    //! PNG, SVG or PDF.
    void savePlot(RiskPlot* plot);
    //! The matrix on paper: in grey, legible by hatching and figures. PDF or PNG.
    void saveMatrix();

private:
    //! `make` gives the picture for a file's name, or BadValue.
    void ask(const QString& form, const QString& title, const QString& note, const QString& file,
             const QString& endings, std::function<Result<PictureMaker>(const QString&)> make);
    void written(const Error& error, const QString& file);

    Acts& m_acts;
    RiskPage& m_page;
    PictureJob m_job;
    QString m_form; //!< whose file is being written
};

} // namespace matoi::ui
