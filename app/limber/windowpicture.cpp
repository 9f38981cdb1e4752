// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/windowpicture.h>

#include <QApplication>
#include <QEvent>
#include <QPixmap>
#include <QSaveFile>

namespace limber {

using namespace std::chrono_literals;

WindowPicture::WindowPicture(QWidget &window, QString file, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_file(std::move(file))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(700ms);
    m_end.setSingleShot(true);
    m_end.setInterval(20s);
    connect(&m_rest, &QTimer::timeout, this, &WindowPicture::take);
    connect(&m_end, &QTimer::timeout, this, &WindowPicture::take);
}

void WindowPicture::begin()
{
    QCoreApplication::instance()->installEventFilter(this);
    m_rest.start();
    m_end.start();
}

bool WindowPicture::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::Paint || type == QEvent::UpdateRequest || type == QEvent::LayoutRequest)
        m_rest.start();
    return QObject::eventFilter(watched, event);
}

void WindowPicture::take()
{
    QCoreApplication::instance()->removeEventFilter(this);
    m_rest.stop();
    m_end.stop();
    QSaveFile file(m_file);
    Q_EMIT finished(file.open(QIODevice::WriteOnly) && m_window.grab().save(&file, "PNG") && file.commit());
}

} // namespace limber
