// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace matoi
{

//! Every way in which Matoi can say no. The enum is the vocabulary; app/text words it.
enum class ErrorCode {
    None,
    // input
    Empty,
    TooLong,
    ControlCharacters,
    BadTime,
    TimeInFuture,
    TimeBeforeStart,
    BadValue,
    BadId,
    UnknownField,
    MissingReason,
    MissingPerson,
    MissingOwner,
    MissingEvidence,
    BadChannelName,
    BadUsage,
    BadJson,
    BadCsv,
    BadPlaybook,
    BadArchive,
    BadDeployments, //!< context: line and what is wrong there
    BadTemplate,    //!< context: file, line and what is wrong there
    NotASlackExport,
    MessagesWithoutTime,
    MessagesCut,
    ImportRefused,
    BadAttachment,
    BadInvitation,
    SecretInText,
    // lookup
    NoSuchIncident,
    NoSuchEntry,
    NoSuchStep,
    NoSuchPerson,
    NoSuchTask,
    NoSuchNotice,
    NoSuchHypothesis,
    NoSuchPlaybook,
    NoSuchConflict,
    NoSuchAttachment,
    FileNotHereYet, //!< context: the name of the file
    NoSuchAction,
    NoSuchPostmortem,
    NoSuchComment,
    NoSuchDeploy,
    NoSuchRisk,
    Ambiguous,
    NoProfile,
    AlreadyExists,
    // gates: each names the missing thing (spec/domain.md 1, transitions)
    WrongState,
    NotJudged,
    NotCommander,
    CommanderMissing,
    CommanderLeadsDev,
    OutlookNotConverged,
    FixStateMissing,
    ReasonForFixMissing,
    ConvergedAtMissing,
    PostmortemMissing,
    PostmortemNotReviewed,
    ReviewNotHeld,
    ParticipantsMissing,
    PermanentFixMissing,
    OpenP0Actions,
    ArchiveBeforeReview,
    ReportBeforeConvergence,
    StepNotSkippable,
    StepEvidenceMissing,
    ChannelMembersUnknown,
    ApproverIsDrafter,
    NotApprover,
    NoticeNotApproved,
    NoticeWithdrawn,
    SentBeforeApproval,
    NoticePromisesTime,
    NoticeNamesInside,
    NoticeWithoutApology,
    AlreadyDone,
    AlreadyRetracted,
    NothingToUndo,
    UndoTooLate,
    UndoNotHead,
    NotUndoable,
    DrillCallsNobody,
    KindImmutable,
    SelfReference,
    NotAllowed,
    AdminOnly,
    RoleNeeded, //!< context: the role that one has / the role that it needs
    AsRefused,
    RestrictedStream,
    JudgeMissing,
    NothingChanged,
    // risks (spec/domain.md 4 E, F)
    RiskStatusJump,
    RiskNotEligible,
    VisitInPast,
    VisitOutOfRange,
    BadImpact,
    BadLikelihood,
    BadDate,
    DayInFuture,
    ImpactNotUpdated,
    // store
    OpenFailed,
    NotAWorkspace,
    NewerWorkspace,
    NetworkFilesystem,
    Locked,
    DiskFull,
    IoError,
    Corrupt,
    ReadOnly,
    MigrationFailed,
    HubUnreachable, //!< context: what the library said
    HubRefused,     //!< context: what the database said
    NotJoined,
    OthersHistory, //!< context: whose
    NoKeychain,
    WrongPassphrase,
    SecretMissing,
    HasLogin, //!< context: whose
    LastAdmin,
    SharedElsewhere,
    ChainBroken,
    HashMismatch,
    EventTooLarge,
    NotEmpty,
    HoldsRealIncidents,
    Cancelled,
    NotFound,
    Protocol,
    VersionMismatch,
    Internal,
};

//! The one error type: a code for machines and a context (the offending value, a path, a line) for
//! the sentence that app/text makes of it. Never holds a sentence itself.
struct Error {
    ErrorCode code = ErrorCode::None;
    QString context;
    bool operator==(const Error&) const = default;
};

//! Value or Error. A small own type because Debian 12's clang-tidy cannot see std::expected.
template <class T>
class [[nodiscard]] Result
{
public:
    using Value = T;
    Result(T value)
        : m_data(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_data(std::in_place_index<1>, std::move(error))
    {
    }
    Result(ErrorCode code, QString context = {})
        : m_data(std::in_place_index<1>, Error{code, std::move(context)})
    {
    }

    bool ok() const { return m_data.index() == 0; }
    explicit operator bool() const { return ok(); }
    //! Forbidden when !ok().
    T& value() & { return std::get<0>(m_data); }
    const T& value() const& { return std::get<0>(m_data); }
    T&& value() && { return std::get<0>(std::move(m_data)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }
    //! Forbidden when ok().
    const Error& error() const { return std::get<1>(m_data); }
    T valueOr(T other) const { return ok() ? value() : std::move(other); }

private:
    std::variant<T, Error> m_data;
};

struct Unit {
    bool operator==(const Unit&) const = default;
};
//! Success without a value.
using Status = Result<Unit>;
inline Status success() { return Unit{}; }

//! Visitor of a closed variant: std::visit(Overloads{[](const A&) {}, [](const B&) {}}, v).
template <class... F>
struct Overloads : F... {
    using F::operator()...;
};
template <class... F>
Overloads(F...) -> Overloads<F...>;

} // namespace matoi
