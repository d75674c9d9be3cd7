using Tijdpad.Plans;
using Tijdpad.Web.Memory;

namespace Tijdpad.Web.Storage;

/// <summary>The plans asked for last. A revision never changes, so nothing here can be out of date.</summary>
public sealed class PlanCache
{
    private const long MostBytes = 32 * 1024 * 1024;

    /// <summary>So many bytes of memory a byte of a plan as JSON takes at most: 3.2 was measured with 5,000 rows.</summary>
    private const int BytesPerByte = 4;

    private readonly ByteCache<(string Project, long Number)> _plans = new(MostBytes);

    public Plan? Find(string project, long number) => _plans.Find<Plan>((project, number));

    /// <param name="size">How long the plan is as JSON, in bytes.</param>
    public void Keep(string project, long number, Plan plan, int size) =>
        _plans.Keep((project, number), plan, 500L + BytesPerByte * (long)size);
}
