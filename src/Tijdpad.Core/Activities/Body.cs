namespace Tijdpad.Activities;

/// <summary>Who meets, decides or is asked.</summary>
/// <param name="Kind">The sort of body.</param>
/// <param name="Name">The one name of the body in this plan, singular and lower case where it is no proper name ("college", "politiek forum").</param>
/// <param name="Municipality">Whose it is; null when it is joint, or when it stands for that body of every municipality.</param>
public sealed record Body(BodyKind Kind, string Name, string? Municipality = null);

/// <summary>The sorts of bodies.</summary>
public enum BodyKind
{
    Other,
    College,
    Council,
    Committee,
    SteeringGroup,
    SoundingBoard,
    WorkingGroup,
    ProjectTeam,
    Panel,
    Press,
    Residents,
    Province,
    Joint,
}
