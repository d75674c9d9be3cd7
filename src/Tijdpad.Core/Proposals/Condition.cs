using Tijdpad.Calendars;
using Tijdpad.Networks;
using Tijdpad.Networks.Links;
using Tijdpad.Plans;
using Tijdpad.Rhythms;

namespace Tijdpad.Proposals;

/// <summary>What a condition of a problem is made of, so that it can be told and loosened.</summary>
internal abstract record Condition
{
    private Condition() { }

    public abstract ConditionKind Kind { get; }

    public virtual ValueList<int> Rows => [];

    /// <summary>How sure it is, in points: what has the fewest is left out first when a smallest set is looked for.</summary>
    public virtual int Certainty => 10 * (int)Kind;

    /// <summary>Open steps lie on or after today.</summary>
    public sealed record NotBefore(DateOnly Today) : Condition
    {
        public override ConditionKind Kind => ConditionKind.Today;

        public override int Certainty => 1;
    }

    /// <summary>Open steps lie on or before the horizon.</summary>
    public sealed record NotAfter(DateOnly Horizon) : Condition
    {
        public override ConditionKind Kind => ConditionKind.Horizon;

        public override int Certainty => 0;
    }

    /// <summary>A wish, for one of the steps that it is about.</summary>
    public sealed record OfWish(DateWish Wish, NetworkStep Step) : Condition
    {
        public override ConditionKind Kind => ConditionKind.Wish;

        public override ValueList<int> Rows => [Step.Row];

        public override int Certainty => 100;
    }

    /// <summary>A step whose date is settled stays on it.</summary>
    public sealed record OfPin(NetworkStep Step) : Condition
    {
        public override ConditionKind Kind => ConditionKind.Pin;

        public override ValueList<int> Rows => [Step.Row];

        public override int Certainty => 90;
    }

    /// <summary>A step is on none of the days on which a check would find something new.</summary>
    public sealed record OfAvoided(AvoidedDays Avoided, NetworkStep Step) : Condition
    {
        public override ConditionKind Kind => ConditionKind.Check;

        public override ValueList<int> Rows => [Step.Row];

        public override int Certainty => 20;
    }

    /// <summary>Steps that are meetings of a body are on the days of its calendar.</summary>
    public sealed record OfCalendar(AssumedCalendar Calendar, ValueList<NetworkStep> Steps)
        : Condition
    {
        public override ConditionKind Kind => ConditionKind.Calendar;

        public override ValueList<int> Rows =>
            Steps.Select(step => step.Row).Distinct().Order().ToValueList();

        public override int Certainty => Calendar.IsRhythmAssumed ? 50 : 80;
    }

    /// <summary>Papers of one row are sent the lead time of a body before it meets.</summary>
    public sealed record OfLead(NetworkStep Sent, NetworkStep Meeting, NetworkLink Link) : Condition
    {
        public override ConditionKind Kind => ConditionKind.LeadTime;

        public override ValueList<int> Rows => [Sent.Row, Meeting.Row];

        public override int Certainty => 60;

        public LeadTime Lead => Link.LeadTime!;
    }

    /// <summary>One step waits for another, by a link of the network.</summary>
    public sealed record OfLink(NetworkStep First, NetworkStep Second, NetworkLink Link) : Condition
    {
        public override ConditionKind Kind => ConditionKind.Link;

        public override ValueList<int> Rows => [First.Row, Second.Row];

        public override int Certainty => 40 - (int)Link.Basis;
    }

    /// <summary>The councils of a row decide within so many days.</summary>
    public sealed record OfTogether(int Row, int Within) : Condition
    {
        public override ConditionKind Kind => ConditionKind.Together;

        public override ValueList<int> Rows => [Row];

        public override int Certainty => 45;
    }

    /// <summary>The project team, or an agenda of a council, takes at most so many steps.</summary>
    public sealed record OfLimit(DayLimit Limit, string Whose, bool IsAgenda) : Condition
    {
        public override ConditionKind Kind =>
            IsAgenda ? ConditionKind.Agenda : ConditionKind.Capacity;

        public override int Certainty => 42;
    }
}
