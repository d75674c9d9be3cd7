using System.Runtime.Intrinsics;
using CsCheck;
using Tijdpad.Networks.Engine;

namespace Tijdpad.Core.Tests.Networks.Engine;

public sealed class LanesTests
{
    [Fact]
    public unsafe void Values_fetched_at_once_are_those_fetched_one_by_one() =>
        Gen.Select(Gen.Int.Array[64], Gen.Int[0, 63].Array[8])
            .Sample(
                (values, places) =>
                {
                    fixed (int* table = values)
                    {
                        var at = Vector256.Create(places);

                        Assert.Equal(Lanes.LookOneByOne(table, at), Lanes.Look(table, at));
                        Assert.Equal(values[places[7]], Lanes.Look(table, at)[7]);
                    }
                }
            );
}
