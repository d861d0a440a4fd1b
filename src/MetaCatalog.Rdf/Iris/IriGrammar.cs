using System.Net;
using System.Text;
using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.Iris;

/// <summary>The grammar of IRI references (RFC 3987, 2.2), on UTF-8.</summary>
internal static class IriGrammar
{
    private const string Unreserved = "-._~";
    private const string SubDelimiters = "!$&'()*+,;=";
    private static readonly bool[] UserInformation = Allow(Unreserved + SubDelimiters + ":");
    private static readonly bool[] HostName = Allow(Unreserved + SubDelimiters);
    private static readonly bool[] Path = Allow(Unreserved + SubDelimiters + ":@/");
    private static readonly bool[] FirstSegment = Allow(Unreserved + SubDelimiters + "@");
    private static readonly bool[] Fragment = Allow(Unreserved + SubDelimiters + ":@/?");

    public static bool IsReference(ReadOnlySpan<byte> text)
    {
        var parts = IriParts.Of(text);
        return IsPath(parts)
            && (parts.Authority.IsEmpty || IsAuthority(parts.Authority[2..]))
            && (parts.Query.IsEmpty || Holds(parts.Query[1..], Fragment, privateUse: true))
            && (parts.Fragment.IsEmpty || Holds(parts.Fragment[1..], Fragment));
    }

    private static bool IsPath(IriParts parts)
    {
        if (parts.Scheme.IsEmpty && parts.Authority.IsEmpty)
        {
            var slash = parts.Path.IndexOf((byte)'/');
            if (!Holds(slash < 0 ? parts.Path : parts.Path[..slash], FirstSegment))
            {
                return false;
            }
        }

        return Holds(parts.Path, Path);
    }

    private static bool IsAuthority(ReadOnlySpan<byte> authority)
    {
        var at = authority.LastIndexOf((byte)'@');
        var host = authority[(at + 1)..];
        var port = PortStart(host);
        return (at < 0 || Holds(authority[..at], UserInformation))
            && (port == host.Length || host[(port + 1)..].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0)
            && IsHost(host[..port]);
    }

    private static int PortStart(ReadOnlySpan<byte> host)
    {
        var colon = host.LastIndexOf((byte)':');
        return colon < 0 || colon < host.LastIndexOf((byte)']') ? host.Length : colon;
    }

    private static bool IsHost(ReadOnlySpan<byte> host) => host.IsEmpty || host[0] != '['
        ? Holds(host, HostName)
        : host[^1] == ']' && IsIpLiteral(host[1..^1]);

    private static bool IsIpLiteral(ReadOnlySpan<byte> literal)
    {
        if (literal.Length > 0 && (literal[0] | 0x20) == 'v')
        {
            var dot = literal.IndexOf((byte)'.');
            return dot > 1 && dot < literal.Length - 1 && IsHex(literal[1..dot]) && Holds(literal[(dot + 1)..], UserInformation);
        }

        return literal.IndexOf((byte)'%') < 0 && literal.IndexOf((byte)':') >= 0 && IPAddress.TryParse(Encoding.ASCII.GetString(literal), out _);
    }

    private static bool IsHex(ReadOnlySpan<byte> digits)
    {
        foreach (var digit in digits)
        {
            if (!NameCharacters.IsHex(digit))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Holds(ReadOnlySpan<byte> text, bool[] ascii, bool privateUse = false)
    {
        var index = 0;
        while (index < text.Length)
        {
            var b = text[index];
            if (b == '%' ? index + 2 >= text.Length || !IsHex(text.Slice(index + 1, 2)) : b < 0x80 && !ascii[b])
            {
                return false;
            }

            var length = b == '%' ? 3 : 1;
            if (b >= 0x80)
            {
                Rune.DecodeFromUtf8(text[index..], out var rune, out length);
                if (!IsUcsCharacter(rune.Value) && !(privateUse && IsPrivate(rune.Value)))
                {
                    return false;
                }
            }

            index += length;
        }

        return true;
    }

    // ucschar
    private static bool IsUcsCharacter(int c) => c is (>= 0xA0 and <= 0xD7FF) or (>= 0xF900 and <= 0xFDCF) or (>= 0xFDF0 and <= 0xFFEF)
        || (c is >= 0x10000 and <= 0xEFFFD && (c & 0xFFFF) <= 0xFFFD && c is < 0xE0000 or > 0xE0FFF);

    // iprivate
    private static bool IsPrivate(int c) => c is (>= 0xE000 and <= 0xF8FF) or (>= 0xF0000 and <= 0xFFFFD) or (>= 0x100000 and <= 0x10FFFD);

    private static bool[] Allow(string punctuation)
    {
        var allowed = new bool[128];
        for (var c = 0; c < allowed.Length; c++)
        {
            allowed[c] = char.IsAsciiLetterOrDigit((char)c) || punctuation.Contains((char)c, StringComparison.Ordinal);
        }

        return allowed;
    }
}
