// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <tests/screens/samplepage.h>
#include <tests/screens/windowscene.h>

#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

WindowScene::WindowScene(bool filled, const QVariantMap &settings)
    : m_store(m_folder.filePath(u"profile"_s), Store::Access::ReadWrite, m_clock)
    , m_engine(m_store, m_clock, {})
    , m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
{
    for (auto setting = settings.begin(); setting != settings.end(); ++setting)
        m_settings.setValue(setting.key(), setting.value());
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    (void)m_store.open();
    if (filled)
        fill();
    else
        open();
}

WindowScene::~WindowScene()
{
    m_window.reset();
}

void WindowScene::fill()
{
    Community community;
    community.id = u"shape"_s;
    community.kind = u"limber"_s;
    community.url = QUrl(u"https://shape.example/"_s);
    community.info.name = u"Getting in Shape"_s;
    community.info.posting = true;
    community.info.licence = {u"CC BY-SA 4.0"_s, QUrl(u"https://creativecommons.org/licenses/by-sa/4.0/"_s)};
    deliver(m_store.addCommunity(community), this, [this](const Result<Community> &added) {
        deliver(m_store.applyPage(added->id, {}, samplePage()), this, [this](const Result<AppliedPage> &) { open(); });
    });
}

void WindowScene::open()
{
    m_window = std::make_unique<MainWindow>(WindowParts{m_store, m_engine, m_settings, m_clock, {}, true});
    m_window->setWindowFlags(Qt::Widget);
    layout()->addWidget(m_window.get());
    m_window->show();
}

bool WindowScene::isReady() const
{
    return m_window != nullptr;
}

} // namespace limber
