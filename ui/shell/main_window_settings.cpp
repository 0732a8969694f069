// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/text/messages.h>
#include <ui/shell/acts.h>
#include <ui/shell/desk_settings.h>
#include <ui/shell/main_window.h>
#include <ui/shell/risk_settings.h>
#include <ui/theme/theme.h>
#include <ui/views/settings_panel.h>

#include <QDir>
#include <QSettings>

using namespace Qt::StringLiterals;

// What can be set: for this device (an INI file), and for the team (facts of the workspace).
namespace matoi::ui
{

namespace
{

using Kind = FormField::Kind;

//! What the settings ask the workspace for.
struct TeamSettings {
    QString name, handle, zone;
    std::map<QString, QString> policy;
    std::vector<std::pair<QString, QString>> people;
};

TeamSettings loadTeamSettings(Session& s)
{
    TeamSettings team;
    team.policy = s.workspace().policy;
    for (const Person& person : s.workspace().people) {
        if (person.id == s.profile()) {
            team.name = person.name;
            team.handle = person.handle;
        } else if (!person.archived) {
            team.people.emplace_back(person.id.toString(), person.name);
        }
    }
    return team;
}

//! Records what concerns everybody; the first refusal ends it.
Error recordTeamSettings(Session& s, const FormValues& changed)
{
    for (auto it = changed.begin(); it != changed.end(); ++it)
        if (it.key().startsWith("policy/"_L1))
            if (auto done = s.submit({}, cmd::SetPolicy{it.key().mid(7), it.value().trimmed()}, {});
                !done)
                return done.error();
    if (!changed.contains(u"name"_s) && !changed.contains(u"handle"_s))
        return {};
    const Person* me = s.workspace().person(s.profile());
    if (!me)
        return {ErrorCode::NoSuchPerson, {}};
    cmd::SetPerson c{me->id,      changed.value(u"name"_s, me->name),
                     me->handle,  me->reading,
                     me->duty,    me->admin,
                     me->archived};
    c.handle = changed.value(u"handle"_s, me->handle);
    const auto done = s.submit({}, c, {});
    return done ? Error{} : done.error();
}

//! A question of yes and no, kept under `key` of desk_settings.h.
Setting onOff(const QString& section, const char16_t* key, bool now, const QString& label,
              const QString& help, const QString& standard)
{
    return {section,
            {QString::fromUtf16(key),
             label,
             Kind::Options,
             now ? u"on"_s : u"off"_s,
             {},
             {{u"on"_s, MainWindow::tr("On")}, {u"off"_s, MainWindow::tr("Off")}}},
            help,
            standard};
}

} // namespace

void MainWindow::settings()
{
    m_workspace.run(this, loadTeamSettings, [this](const TeamSettings& team) {
        const auto& themes = ThemeController::instance();
        const auto policy = [&](const char16_t* key) {
            const auto it = team.policy.find(QString::fromUtf16(key));
            return it == team.policy.end() ? QString() : it->second;
        };
        auto others = team.people;
        others.insert(others.begin(), {QString(), team.name});
        const QString me = u"profile"_s, look = u"look"_s, times = u"times"_s, files = u"files"_s,
                      desktop = u"desktop"_s, risks = u"risks"_s;
        std::vector<Setting> all{
            {me,
             {u"name"_s, tr("Your name"), Kind::Line, team.name, {}, {}},
             tr("Stands beside everything that you record."),
             {}},
            {me,
             {u"handle"_s, tr("Short name"), Kind::Line, team.handle, {}, {}},
             tr("What others type for you: @name, --as name."),
             {}},
            {me,
             {u"as"_s,
              tr("Write for"),
              Kind::Choice,
              m_workspace.actingAs().isNull() ? QString() : m_workspace.actingAs().toString(),
              {},
              others},
             tr("A scribe records the words of another person. Both names are kept. Until the "
                "window closes."),
             tr("yourself")},
            {look,
             {u"language"_s,
              tr("Language"),
              Kind::Options,
              m_context.language,
              {},
              {{u"en"_s, u"English"_s}, {u"ja"_s, u"日本語"_s}}},
             tr("What people wrote stays as they wrote it."),
             tr("the system's")},
            {look,
             {u"theme"_s,
              tr("Theme"),
              Kind::Options,
              QString::number(int(themes.mode())),
              {},
              {{u"0"_s, tr("As the system")}, {u"1"_s, tr("Light")}, {u"2"_s, tr("Dark")}}},
             tr("Follows the system while it runs."),
             tr("as the system")},
            {look,
             {u"contrast"_s,
              tr("Contrast"),
              Kind::Options,
              themes.highContrast() ? u"high"_s : u"system"_s,
              {},
              {{u"system"_s, tr("As the system")}, {u"high"_s, tr("High")}}},
             tr("High: no tints, every border and every word at full strength."),
             tr("as the system")},
            {look,
             {u"scale"_s,
              tr("Text size"),
              Kind::Options,
              QString::number(themes.textScale()),
              {},
              {{u"1"_s, u"100 %"_s},
               {u"1.15"_s, u"115 %"_s},
               {u"1.3"_s, u"130 %"_s},
               {u"1.5"_s, u"150 %"_s}}},
             tr("For this device."),
             u"100 %"_s},
            {times,
             {u"policy/zone"_s,
              tr("Time zone of the team"),
              Kind::Line,
              policy(u"zone"),
              u"Asia/Tokyo"_s,
              {}},
             tr("All times are shown and due dates are decided in it."),
             tr("the zone of this device")},
            {times,
             {u"policy/promise.internal_min"_s,
              tr("Next update after (minutes)"),
              Kind::Line,
              policy(u"promise.internal_min"),
              u"30"_s,
              {}},
             tr("What a summary promises when nothing else is typed. 5 to 240."),
             tr("as the playbook says, else 30")},
            {times,
             {u"policy/guide.hours"_s,
              tr("Guide until convergence (hours)"),
              Kind::Line,
              policy(u"guide.hours"),
              u"3"_s,
              {}},
             tr("The clock turns amber after it. 1 to 48."),
             u"3"_s},
            {times,
             {u"policy/postmortem.due_days"_s,
              tr("Postmortem due after (days)"),
              Kind::Line,
              policy(u"postmortem.due_days"),
              u"3"_s,
              {}},
             tr("Counted from convergence. 1 to 7; weeks later nobody remembers."),
             u"3"_s},
            onOff(desktop, u"desktop/notifications", notificationsOn(), tr("Notifications"),
                  tr("Of what happens while the window is not looked at. Titles of restricted "
                     "incidents are never in them."),
                  tr("on")),
            onOff(desktop, u"desktop/sound", notificationSoundOn(), tr("Sound"),
                  tr("A short tone with what cannot wait; never for drills."), tr("off")),
            onOff(desktop, u"desktop/keep_screen_on", keepScreenOn(), tr("Keep the screen on"),
                  tr("While an incident that you command runs and its window is visible."),
                  tr("off")),
            onOff(desktop, u"desktop/tray", trayOn(), tr("Icon in the tray"),
                  tr("Declare and write from there. From the next start on."), tr("on")),
            onOff(desktop, u"desktop/stay_in_tray", stayInTray(), tr("Stay in the tray"),
                  tr("Closing the last window while an incident runs leaves Matoi there."),
                  tr("off")),
            onOff(desktop, u"desktop/restore", restoreSession(),
                  tr("Open the windows of last time"),
                  tr("With their incidents, pages and filters."), tr("on")),
            {files,
             {u"backups"_s,
              tr("Folder of the daily backups"),
              Kind::Line,
              QSettings().value(u"backup_folder"_s).toString(),
              defaultBackupFolder(m_workspace.path()),
              {}},
             tr("A copy a day, seven kept. Another disk survives this one."),
             defaultBackupFolder(m_workspace.path())}};
        for (Setting& setting : riskSettings(risks, team.policy))
            all.push_back(std::move(setting));
        m_settings->open({{me, tr("You")},
                          {look, tr("Look")},
                          {desktop, tr("Desktop")},
                          {times, tr("Times and thresholds")},
                          {risks, tr("Risks")},
                          {files, tr("Backups")}},
                         std::move(all), [this](const FormValues& v) { applySettings(v); });
    });
}

void MainWindow::applySettings(const FormValues& changed)
{
    const QString folder = changed.value(u"backups"_s).trimmed();
    if (!folder.isEmpty() && (QDir::isRelativePath(folder) || !QDir().mkpath(folder)))
        return m_settings->refuse(text::sentence({ErrorCode::IoError, folder}));
    m_workspace.run(
        this, [changed](Session& s) { return recordTeamSettings(s, changed); },
        [this, changed, folder](const Error& error) {
            if (error.code != ErrorCode::None)
                return m_settings->refuse(text::sentence(error));
            m_settings->succeed();
            applyToDevice(changed, folder);
        });
}

void MainWindow::applyToDevice(const FormValues& changed, const QString& backupFolder)
{
    QSettings stored;
    if (changed.contains(u"as"_s))
        m_workspace.actAs(PersonId::fromString(changed[u"as"_s]));
    if (changed.contains(u"backups"_s)) {
        stored.setValue(u"backup_folder"_s, backupFolder);
        if (m_keepBackups)
            m_backups.start(m_workspace.path(), backupFolder);
    }
    if (changed.contains(u"scale"_s)) {
        stored.setValue(u"text_scale"_s, changed[u"scale"_s].toDouble());
        ThemeController::instance().setTextScale(changed[u"scale"_s].toDouble());
    }
    if (changed.contains(u"theme"_s)) {
        stored.setValue(u"theme"_s, changed[u"theme"_s].toInt());
        ThemeController::instance().setMode(ThemeMode(changed[u"theme"_s].toInt()));
    }
    if (changed.contains(u"contrast"_s)) {
        const bool high = changed[u"contrast"_s] == "high"_L1;
        stored.setValue(u"high_contrast"_s, high);
        ThemeController::instance().setHighContrast(high);
    }
    if (changed.contains(u"language"_s))
        setLanguage(changed[u"language"_s]);
    for (auto it = changed.begin(); it != changed.end(); ++it)
        if (it.key().startsWith("desktop/"_L1))
            stored.setValue(it.key(), it.value() == "on"_L1);
    updateStatus();
}

} // namespace matoi::ui
