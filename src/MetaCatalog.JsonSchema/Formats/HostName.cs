namespace MetaCatalog.JsonSchema.Formats;

/// <summary>Host names in ASCII (RFC 1123 section 2.1) and in Unicode (RFC 5891).</summary>
internal static class HostName
{
    private const int LongestName = 253;
    private const int LongestLabel = 63;

    public static bool IsValid(string name) => name.Length is > 0 and <= LongestName && IsValid(name.Split('.'), allowsUnicode: false);

    /// <summary>The same with labels in Unicode; ideographic and full-width stops separate labels too.</summary>
    public static bool IsValidInternational(string name)
    {
        if (name.Length is 0 or > LongestName)
        {
            return false;
        }

        var labels = name.Split('.', '\u3002', '\uFF0E', '\uFF61');
        return IsValid(labels, allowsUnicode: true) && labels.Sum(static label => Punycode.ToAscii(label)!.Length + 1) - 1 <= LongestName;
    }

    private static bool IsValid(string[] labels, bool allowsUnicode)
    {
        var unicode = new List<string>();
        foreach (var label in labels)
        {
            if (Unicode(label, allowsUnicode) is not { } decoded)
            {
                return false;
            }

            unicode.Add(decoded);
        }

        return !unicode.Any(BidiRule.IsRightToLeft) || unicode.TrueForAll(BidiRule.Holds);
    }

    /// <summary>The label in Unicode, or null when it is not valid.</summary>
    private static string? Unicode(string label, bool allowsUnicode)
    {
        if (label.StartsWith("xn--", StringComparison.OrdinalIgnoreCase))
        {
            return label.Length <= LongestLabel ? DecodedALabel(label) : null;
        }

        if (label.All(char.IsAscii))
        {
            return IsLdhLabel(label) ? label : null;
        }

        return allowsUnicode && IdnaLabel.IsValid(label) && Punycode.ToAscii(label) is { Length: <= LongestLabel } ? label : null;
    }

    /// <summary>An A-label must decode to a valid U-label that encodes to it again. RFC 5891 section 5.4.</summary>
    private static string? DecodedALabel(string label)
    {
        var decoded = Punycode.Decode(label[4..].ToLowerInvariant());
        return decoded is not null && !decoded.All(char.IsAscii) && IdnaLabel.IsValid(decoded)
            && string.Equals(Punycode.ToAscii(decoded), label, StringComparison.OrdinalIgnoreCase) ? decoded : null;
    }

    private static bool IsLdhLabel(string label) =>
        label.Length is > 0 and <= LongestLabel && label[0] != '-' && label[^1] != '-'
        && label.All(static letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');
}
