// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/screens/peoplepages.h>
#include <tests/screens/samplelibrary.h>
#include <ui/experts/expertgrid.h>
#include <ui/experts/expertspage.h>
#include <ui/experts/profilepage.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/zoomlevel.h>

#include <QLineEdit>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// A page over a library of its own.
class PeopleScene final : public QWidget
{
public:
    PeopleScene()
        : m_library(true)
    {
        auto *rows = new QVBoxLayout(this);
        rows->setContentsMargins(0, 0, 0, 0);
    }
    ~PeopleScene() override { delete m_page; }

    void showDirectory(const QString &filter)
    {
        m_experts = new ExpertsPage(m_library.store(), m_library.clock());
        m_experts->filter()->setText(filter);
        show(m_experts);
    }
    void showProfile(const QString &person)
    {
        m_profile = new ProfilePage(m_library.store(), m_library.clock(), m_zoom);
        m_profile->open(m_library.community(), person);
        show(m_profile);
    }
    [[nodiscard]] bool isReady() const
    {
        if (m_profile)
            return !m_profile->view()->document()->isEmpty();
        return m_experts->filter()->text() == u"zzz"_s ? !m_experts->grid()->isVisible() : m_experts->grid()->model()->rowCount() > 0;
    }

private:
    void show(QWidget *page)
    {
        m_page = page;
        layout()->addWidget(page);
        page->setFocus(Qt::TabFocusReason);
    }

    SampleLibrary m_library;
    ZoomLevel m_zoom;
    QWidget *m_page = nullptr;
    ExpertsPage *m_experts = nullptr;
    ProfilePage *m_profile = nullptr;
};

Page page(const QString &name, QSize size, const std::function<void(PeopleScene &)> &fill)
{
    return {.name = name,
        .size = size,
        .make =
            [fill] {
                auto scene = std::make_unique<PeopleScene>();
                fill(*scene);
                return scene;
            },
        .ready =
            [](QWidget &scene) {
                return static_cast<PeopleScene &>(scene).isReady();
            }};
}

} // namespace

QList<Page> peoplePages()
{
    return {
        page(u"experts"_s, {1080, 760}, [](PeopleScene &scene) { scene.showDirectory({}); }),
        page(u"experts-small"_s, {640, 520}, [](PeopleScene &scene) { scene.showDirectory({}); }),
        page(u"experts-none"_s, {760, 420}, [](PeopleScene &scene) { scene.showDirectory(u"zzz"_s); }),
        page(u"profile-expert"_s, {1080, 760}, [](PeopleScene &scene) { scene.showProfile(u"maarika-tonsvald"_s); }),
    };
}

} // namespace limber
