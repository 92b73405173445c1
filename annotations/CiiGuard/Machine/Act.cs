using System;

namespace CiiGuard;

/// <summary>Who acted, in which role, and on which day. The machine has no clock: the day of every step is the day of its act.</summary>
public sealed record Act
{
    private const ReviewActors AllRoles = ReviewActors.Operator | ReviewActors.Supplier | ReviewActors.ReviewOffice | ReviewActors.MemberUnit
        | ReviewActors.Department | ReviewActors.CentralCommission | ReviewActors.Clock;

    /// <summary>Makes an act.</summary>
    /// <param name="by">Who acted: a name or an id that means something in the operator's own files.</param>
    /// <param name="role">In which role.</param>
    /// <param name="on">The day in China (Asia/Shanghai).</param>
    /// <exception cref="ArgumentException"><paramref name="by"/> is null, empty or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> holds a role that there is not.</exception>
    public Act(string by, ReviewActors role, CalendarDate on)
    {
        if (string.IsNullOrWhiteSpace(by))
            throw new ArgumentException("An act needs somebody who acted: the audit trail names them.", nameof(by));

        if ((role & ~AllRoles) != 0)
            throw new ArgumentOutOfRangeException(nameof(role), role, "There is no such role.");

        By = by;
        Role = role;
        On = on;
    }

    /// <summary>Who acted.</summary>
    public string By { get; }

    /// <summary>In which role.</summary>
    public ReviewActors Role { get; }

    /// <summary>The day.</summary>
    public CalendarDate On { get; }
}
