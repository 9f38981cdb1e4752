// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/postframe.h>
#include <ui/reading/textplace.h>

#include <QList>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>

#include <algorithm>

namespace limber {

namespace {

QString idOf(const QTextFrame &card)
{
    return card.frameFormat().stringProperty(PostFrame::PostId);
}

QList<QTextFrame *> cardsOf(const QTextDocument &document)
{
    QList<QTextFrame *> cards = document.rootFrame()->childFrames();
    cards.removeIf([](const QTextFrame *card) { return idOf(*card).isEmpty(); });
    return cards;
}

} // namespace

TextPlace TextPlace::of(const QTextDocument &document, int position)
{
    TextPlace place;
    int begin = 0;
    const QList<QTextFrame *> cards = cardsOf(document);
    for (const QTextFrame *card : cards) {
        if (card->firstPosition() > position)
            break;
        place.post = idOf(*card);
        place.behind = position > card->lastPosition();
        begin = place.behind ? card->lastPosition() + 1 : card->firstPosition();
    }
    const QTextBlock block = document.findBlock(position);
    place.block = block.blockNumber() - document.findBlock(begin).blockNumber();
    place.offset = position - block.position();
    return place;
}

int TextPlace::in(const QTextDocument &document) const
{
    const QList<QTextFrame *> cards = cardsOf(document);
    auto card = cards.end();
    if (!post.isEmpty()) {
        card = std::find_if(cards.begin(), cards.end(), [this](const QTextFrame *each) { return idOf(*each) == post; });
        if (card == cards.end())
            return -1;
    }
    const bool within = card != cards.end() && !behind;
    const int begin = card == cards.end() ? 0 : within ? (*card)->firstPosition() : (*card)->lastPosition() + 1;
    const auto next = card == cards.end() ? cards.begin() : card + 1;
    const int end = within ? (*card)->lastPosition() : next == cards.end() ? document.characterCount() - 1 : (*next)->firstPosition() - 1;
    const QTextBlock first = document.findBlock(begin);
    const QTextBlock last = document.findBlock(end);
    const QTextBlock found = document.findBlockByNumber(std::min(first.blockNumber() + block, last.blockNumber()));
    return std::clamp(found.position() + std::min(offset, found.length() - 1), begin, end);
}

} // namespace limber
