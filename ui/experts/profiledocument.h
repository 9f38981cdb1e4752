// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/documents/documentstyle.h>
#include <models/domain/timestamp.h>
#include <models/store/profile.h>

#include <QCoreApplication>
#include <QTextDocument>

#include <memory>

namespace limber {

/// The page of a person: who they are, their topics, their answers and questions, each a link to "limber:thread/ID". The frames are those
/// of a thread's document (PostFrame), so that it is shown as cards.
class ProfileDocument final
{
    Q_DECLARE_TR_FUNCTIONS(limber::ProfileDocument)

public:
    ProfileDocument() = delete;

    /// Pure; any thread that nobody else touches the document on. Loads nothing; only what is said in `style` decides how it looks.
    [[nodiscard]] static std::unique_ptr<QTextDocument> build(const Profile &profile, const DocumentStyle &style, Timestamp now);
};

} // namespace limber
