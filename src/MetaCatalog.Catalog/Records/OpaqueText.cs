using System.Buffers;
using System.Security.Cryptography;

namespace MetaCatalog.Catalog.Records;

/// <summary>Random names of 80 bits in 16 lower-case letters and digits, without <c>i l o u</c>, which are easily misread.</summary>
internal static class OpaqueText
{
    public const int Length = 16;
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private static readonly SearchValues<char> Allowed = SearchValues.Create(Alphabet);

    public static string Next() => RandomNumberGenerator.GetString(Alphabet, Length);

    public static bool IsWellFormed(ReadOnlySpan<char> text) => text.Length == Length && !text.ContainsAnyExcept(Allowed);
}
