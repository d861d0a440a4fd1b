using System.Globalization;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Log;

namespace MetaCatalog.Catalog.Records;

/// <summary>
/// Where the catalog stood, as actors are told: for who sees everything the sequence, for all others the ordinal of the last
/// public change, which counts nothing that is out of their sight.
/// </summary>
internal readonly record struct Position(bool IsPublic, long Number)
{
    private const char PublicMark = 'p';
    private const char StaffMark = 's';

    public static Position Of(Actor actor, in LogHead head) =>
        AccessPolicy.SeesEverything(actor) ? new Position(false, head.Sequence) : new Position(true, head.Ordinal);

    public static Position Public(long ordinal) => new(true, ordinal);

    /// <summary>Reads a position; one that counts everything is none for who may not see everything.</summary>
    public static bool TryParse(Actor actor, string? text, out Position position)
    {
        position = default;
        if (text is not { Length: > 1 and < 20 }
            || text[0] is not (PublicMark or StaffMark)
            || (text[0] == StaffMark && !AccessPolicy.SeesEverything(actor))
            || !long.TryParse(text.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        position = new Position(text[0] == PublicMark, number);
        return true;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(IsPublic ? PublicMark : StaffMark)}{Number}");
}
