// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/sync/syncengine.h>
#include <tests/screens/samplelibrary.h>
#include <tests/screens/welcomepages.h>
#include <tests/support/fakeendpoint.h>
#include <tests/support/fakeendpointscript.h>
#include <ui/welcome/cardbutton.h>
#include <ui/welcome/connectform.h>
#include <ui/welcome/firstrunpage.h>
#include <ui/welcome/welcomepage.h>

#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int SettleMilliseconds = 400; // the story comes by itself

class WelcomeScene final : public QWidget
{
public:
    WelcomeScene(bool livedIn, bool end)
        : m_library(livedIn)
        , m_page(std::make_unique<WelcomePage>(m_library.store(), m_library.clock(), m_library.settings()))
        , m_end(end)
    {
        auto *rows = new QVBoxLayout(this);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->addWidget(m_page.get());
    }

    [[nodiscard]] bool isReady()
    {
        if (m_page->findChildren<CardButton *>().isEmpty())
            return false;
        if (!m_since.isValid())
            m_since.start();
        if (!m_since.hasExpired(SettleMilliseconds))
            return false;
        if (m_end)
            m_page->scrollArea()->verticalScrollBar()->setValue(m_page->scrollArea()->verticalScrollBar()->maximum());
        return true;
    }

private:
    SampleLibrary m_library;
    std::unique_ptr<WelcomePage> m_page;
    const bool m_end; ///< shows the end of the page
    QElapsedTimer m_since;
};

class FirstRunScene final : public QWidget
{
public:
    explicit FirstRunScene(const QString &typed, const Result<CommunityInfo> &answer)
        : m_library(false)
        , m_engine(m_library.store(), m_library.clock(), {})
        , m_typed(typed)
    {
        m_script.info = answer;
        m_page = std::make_unique<FirstRunPage>(WindowParts{m_library.store(), m_engine, m_library.settings(), m_library.clock(),
            [this](const Community &) { return std::make_unique<FakeEndpoint>(m_script); }, true});
        auto *rows = new QVBoxLayout(this);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->addWidget(m_page.get());
        m_page->form()->findChild<QLineEdit *>()->setText(typed);
        for (QPushButton *button : m_page->form()->findChildren<QPushButton *>()) {
            if (button->text() == u"&Test"_s)
                button->click();
        }
    }

    [[nodiscard]] bool isReady() const { return m_typed.isEmpty() || !m_page->form()->verdict().text.isEmpty(); }

private:
    SampleLibrary m_library;
    SyncEngine m_engine;
    FakeEndpointScript m_script;
    std::unique_ptr<FirstRunPage> m_page;
    const QString m_typed;
};

Page welcome(const QString &name, QSize size, bool livedIn, bool end)
{
    return {.name = name,
        .size = size,
        .make = [=] { return std::make_unique<WelcomeScene>(livedIn, end); },
        .ready =
            [](QWidget &scene) {
                return static_cast<WelcomeScene &>(scene).isReady();
            }};
}

Page firstRun(const QString &name, const QString &typed, const Result<CommunityInfo> &answer)
{
    return {.name = name,
        .size = {900, 640},
        .make = [=] { return std::make_unique<FirstRunScene>(typed, answer); },
        .ready =
            [](QWidget &scene) {
                return static_cast<FirstRunScene &>(scene).isReady();
            }};
}

} // namespace

QList<Page> welcomePages()
{
    CommunityInfo info;
    info.name = u"Getting in Shape"_s;
    info.description = u"People who sit all day, and some who do not, on walking, lifting, eating and sleeping."_s;
    info.licence.name = u"CC BY-SA 4.0"_s;
    info.contact = QUrl(u"mailto:hello@shape.example"_s);
    const Failure nobody{.kind = Failure::Kind::Offline, .detail = u"host not found: Host shape.exmaple not found"_s};
    return {
        welcome(u"welcome"_s, {1080, 820}, true, false),
        welcome(u"welcome-end"_s, {1080, 820}, true, true),
        welcome(u"welcome-new"_s, {900, 600}, false, false),
        welcome(u"welcome-small"_s, {480, 640}, true, false),
        firstRun(u"firstrun"_s, {}, info),
        firstRun(u"firstrun-good"_s, u"shape.example"_s, info),
        firstRun(u"firstrun-bad"_s, u"shape.exmaple"_s, nobody),
    };
}

} // namespace limber
