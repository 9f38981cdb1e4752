// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/fakeendpoint.h>
#include <tests/ui/mainwindow/libraryfixture.h>

namespace limber {

using namespace Qt::StringLiterals;

LibraryFixture::LibraryFixture(bool follows)
    : m_store(std::make_unique<Store>(m_folder.filePath(u"profile"_s), Store::Access::ReadWrite, m_clock))
    , m_engine(
          std::make_unique<SyncEngine>(*m_store, m_clock, [this](const Community &) { return std::make_unique<FakeEndpoint>(m_script); }))
    , m_settings(std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat))
{
    await(m_store->open());
    if (!follows)
        return;
    Community community;
    community.kind = u"limber"_s;
    community.url = QUrl(u"https://shape.example/"_s);
    community.info.name = u"Getting in Shape"_s;
    m_community = await(m_store->addCommunity(community)).value_or(Community()).id;
}

LibraryFixture::~LibraryFixture()
{
    m_engine.reset();
    m_store.reset();
}

WindowParts LibraryFixture::parts()
{
    return {
        *m_store, *m_engine, *m_settings, m_clock, [this](const Community &) { return std::make_unique<FakeEndpoint>(m_script); }, true};
}

void LibraryFixture::fill(const ThreadGenerator &generator)
{
    std::vector<Item> items;
    for (int place = 0; place < generator.itemCount(); ++place)
        items.push_back(generator.item(place));
    apply(std::move(items));
}

void LibraryFixture::apply(std::vector<Item> items)
{
    ChangePage page;
    page.items = std::move(items);
    page.cursor = u"page-%1"_s.arg(++m_pages);
    const QString cursor = page.cursor;
    QVERIFY(await(m_store->applyPage(m_community, m_cursor, std::move(page))));
    m_cursor = cursor;
}

void LibraryFixture::settle()
{
    await(m_store->updateCommunity({})); // it changes nothing, but writes are done in order
    await(m_store->communities());
    await(m_store->counts());
}

} // namespace limber
