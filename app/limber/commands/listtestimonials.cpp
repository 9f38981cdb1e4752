// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/commands/listtestimonials.h>
#include <models/wire/itemjson.h>

namespace limber {

using namespace Qt::StringLiterals;

CommandSpec ListTestimonials::spec()
{
    CommandSpec spec;
    spec.name = u"testimonials"_s;
    spec.summary = tr("List what people say of their community.");
    spec.make = [](Application &application, Terminal &terminal, const QCommandLineParser &) {
        return std::make_unique<ListTestimonials>(application, terminal);
    };
    return spec;
}

void ListTestimonials::start()
{
    take(store().stories({}), [this](const QList<Story> &all) {
        if (all.isEmpty()) {
            findNothing(tr("No testimonial is here yet. Fetch what is new with: limber sync"));
            return;
        }
        QList<QStringList> rows;
        for (const auto &story : all) {
            if (terminal().json())
                terminal().print(wire::toJson(story.testimonial));
            else
                rows.append({story.testimonial.id,
                    tr("“%1” (%2)", "a quote, then who says it").arg(story.testimonial.quote, story.testimonial.name)});
        }
        terminal().printTable(rows);
        Q_EMIT finished(ExitStatus::Done);
    });
}

} // namespace limber
