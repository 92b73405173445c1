using System;

namespace CiiGuard;

/// <summary>One act of handing material over: what, to whom, when, on what ground, and where that is recorded.</summary>
public sealed class Disclosure
{
    /// <summary>Makes one.</summary>
    /// <param name="material">The material, by its name in the register.</param>
    /// <param name="recipient">Who was given it.</param>
    /// <param name="on">The day.</param>
    /// <param name="ground">The ground.</param>
    /// <param name="reference">Where the ground is recorded: the request, the consent, the number of the file.</param>
    /// <exception cref="ArgumentException">A text is null, empty or white space, or the ground is none.</exception>
    public Disclosure(string material, string recipient, CalendarDate on, DisclosureGround ground, string reference)
    {
        Material = Required.Text(material, nameof(material));
        Recipient = Required.Text(recipient, nameof(recipient));
        On = on;
        Ground = Enum.IsDefined(typeof(DisclosureGround), ground) ? ground : throw new ArgumentOutOfRangeException(nameof(ground), ground, "There is no such ground.");
        Reference = Required.Text(reference, nameof(reference));
    }

    /// <summary>The material, by its name in the register.</summary>
    public string Material { get; }

    /// <summary>Who was given it.</summary>
    public string Recipient { get; }

    /// <summary>The day.</summary>
    public CalendarDate On { get; }

    /// <summary>The ground.</summary>
    public DisclosureGround Ground { get; }

    /// <summary>Where the ground is recorded.</summary>
    public string Reference { get; }

    /// <summary>Material, recipient and day.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Material} > {Recipient}, {On}";
}
