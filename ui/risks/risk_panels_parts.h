// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/risk_command.h>
#include <ui/views/form_field.h>

namespace matoi::ui
{

using Choices = std::vector<std::pair<QString, QString>>;

//! Unknown first: it is an answer of its own.
Choices scopeChoices(const std::map<QString, QString>& policy);
Choices degreeChoices(const std::map<QString, QString>& policy);
Choices likelihoodChoices();
//! Nothing for unknown.
std::optional<qint64> factorOf(const QString& code);
QString codeOf(RiskStatus status);
//! A code that is none gives not_started.
RiskStatus riskStatusOf(const QString& code);
//! The field "visit" as a choice: empty = the default of the status. A sentence where it is no day.
std::optional<QString> readVisit(const FormValues& values, QDate today, VisitChoice* visit);
//! A file of this name in the folder of documents.
QString documentNamed(const QString& name);
//! A path as typed, "~/" meaning home; empty where it is no whole path of a file.
QString typedFile(const QString& typed);

} // namespace matoi::ui
