using Tijdpad.Web.Configuration;
using Tijdpad.Web.Gate;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Accounts;

/// <summary>What the handlers behind an invitation are given.</summary>
internal sealed record JoinVisit(
    HttpContext Context,
    SecretLinks Links,
    Joining Joining,
    TijdpadDb Db,
    Settings Settings,
    TimeProvider Clock
);
