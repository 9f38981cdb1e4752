// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/settings/settingsparts.h>

#include <QList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace limber {

struct Community;
class CommunityRow;

/// The communities that the profile follows, as the store says.
class CommunityList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommunityList)

public:
    explicit CommunityList(const SettingsParts &parts, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void readCommunities();
    void readStates();
    void readPerson(CommunityRow &row);
    void askToRemove(const Community &community);
    void remove(const QString &community);
    void allowHttp(Community community, bool allowed);
    void say(const QString &text);
    void dress();

    const SettingsParts m_parts;
    QVBoxLayout *const m_layout;
    QLabel *const m_message; ///< what could not be done
    QList<CommunityRow *> m_rows;
};

} // namespace limber
