// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/presentation/symbol.h>
#include <ui/settings/settingsparts.h>

#include <QDialog>
#include <QUrl>

class QListWidget;
class QStackedWidget;

namespace limber {

class SettingsForm;

/// Everything that can be chosen, on a few pages. What is changed holds at once: there is nothing to confirm. Show it with show().
class SettingsWindow final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsWindow)

public:
    explicit SettingsWindow(const SettingsParts &parts, QWidget *parent = nullptr);

    /// From 0 on.
    void showPage(int page);
    [[nodiscard]] int pageCount() const;

Q_SIGNALS:
    /// The person wants to see the profile's folder (file:).
    void folderActivated(const QUrl &folder);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    [[nodiscard]] SettingsForm *addPage(Symbol symbol, const QString &name);

    Preferences &m_preferences;
    QListWidget *const m_names;
    QStackedWidget *const m_pages;
};

} // namespace limber
