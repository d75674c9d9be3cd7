namespace Tijdpad.Web.Tests;

/// <summary>A clock that can be put forward.</summary>
public sealed class TestClock : TimeProvider
{
    private TimeSpan _forward;

    public void Forward(TimeSpan time) => _forward += time;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _forward;
}
