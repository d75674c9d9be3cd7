using Microsoft.Extensions.Caching.Memory;
using Tijdpad.Plans;

namespace Tijdpad.Web.Storage;

/// <summary>The plans asked for last. A revision never changes, so nothing here can be out of date.</summary>
public sealed class PlanCache : IDisposable
{
    private const int MostPlans = 200;

    private readonly MemoryCache _plans = new(new MemoryCacheOptions { SizeLimit = MostPlans });

    public Plan? Find(string project, long number) => _plans.Get<Plan>((project, number));

    public void Keep(string project, long number, Plan plan) =>
        _plans.Set(
            (project, number),
            plan,
            new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = TimeSpan.FromHours(1) }
        );

    public void Dispose() => _plans.Dispose();
}
