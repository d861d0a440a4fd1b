using System.Text.RegularExpressions;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>Codes of networks, stations, locations and channels, and the source identifiers made of them.</summary>
/// <remarks>FDSN Source Identifiers 1.0, "Structure" and "Mapping of SEED codes".</remarks>
internal static partial class FdsnCode
{
    /// <summary>Whether the text is a network or station code: one to eight capital letters and digits (stations also with a dash).</summary>
    public static bool IsNetwork(string? code) => code is not null && Network().IsMatch(code);

    /// <summary>Whether the text is a station code.</summary>
    public static bool IsStation(string? code) => code is not null && Station().IsMatch(code);

    /// <summary>Whether the text is a SEED channel code of three characters.</summary>
    public static bool IsChannel(string? code) => code is not null && Channel().IsMatch(code);

    /// <summary>The source identifier <c>FDSN:NET_STA_LOC_B_S_SS</c>; null when one of the codes cannot be part of one.</summary>
    /// <param name="network">Network code.</param>
    /// <param name="station">Station code.</param>
    /// <param name="location">Location code; blanks and <c>--</c> are the empty location.</param>
    /// <param name="channel">Channel code of three characters.</param>
    public static string? SourceIdentifier(string? network, string? station, string? location, string? channel)
    {
        var place = location?.Trim() is { } trimmed and not "--" ? trimmed : "";
        return IsNetwork(network) && IsStation(station) && IsChannel(channel) && Location().IsMatch(place)
            ? $"FDSN:{network}_{station}_{place}_{channel![0]}_{channel[1]}_{channel[2]}"
            : null;
    }

    /// <summary>Whether the text is a source identifier, of a network, a station or a channel.</summary>
    public static bool IsSourceIdentifier(string? text) => text is not null && Source().IsMatch(text);

    [GeneratedRegex(@"^[A-Z0-9]{1,8}\z")]
    private static partial Regex Network();

    [GeneratedRegex(@"^[A-Z0-9-]{1,8}\z")]
    private static partial Regex Station();

    [GeneratedRegex(@"^[A-Z0-9-]{0,8}\z")]
    private static partial Regex Location();

    [GeneratedRegex(@"^[A-Z][A-Z0-9]{2}\z")]
    private static partial Regex Channel();

    [GeneratedRegex(@"^FDSN:[A-Z0-9]{1,8}(_[A-Z0-9-]{1,8}(_[A-Z0-9-]{0,8}_[A-Z0-9]*_[A-Z0-9]+_[A-Z0-9]*)?)?\z")]
    private static partial Regex Source();
}
