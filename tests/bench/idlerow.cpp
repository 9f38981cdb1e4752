// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/bench/idlerow.h>
#include <tests/bench/windowchild.h>

#include <QSettings>

namespace limber {

using namespace Qt::StringLiterals;

void IdleRow::measure(Workload &workload, const Report &report)
{
    const int seconds = workload.options().idle;
    const QString profile = workload.profile();
    (void)WindowChild::ask({u"prepare"_s, profile});
    QSettings(profile + u"/settings.ini"_s, QSettings::IniFormat).setValue(u"sync/minutes"_s, 0);
    const QList<double> said = WindowChild::ask({u"idle"_s, profile, QString::number(seconds)});
    const QString name = u"idle: %1 s, "_s.arg(seconds);
    report({name + u"timers fired"_s, workload.threads(), said.value(0), {}, u""_s, Measurement::Budget{0, 0}});
    report({name + u"bytes written"_s, workload.threads(), said.value(1), {}, u"B"_s, Measurement::Budget{0, 0}});
    report({name + u"CPU"_s, workload.threads(), said.value(2), {}, u"ms"_s, Measurement::Budget{0, seconds * 1.0}});
}

} // namespace limber
