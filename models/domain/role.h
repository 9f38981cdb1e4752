// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace limber {

/// What a community lets a person be. Editors look after other people's posts; experts are known for their subject.
enum class Role { Member, Expert, Editor };

} // namespace limber
