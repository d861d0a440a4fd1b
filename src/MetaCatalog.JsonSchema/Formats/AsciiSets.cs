using System.Buffers;

namespace MetaCatalog.JsonSchema.Formats;

/// <summary>Sets of ASCII bytes that several grammars share.</summary>
internal static class AsciiSets
{
    public static readonly SearchValues<byte> Hex = SearchValues.Create("0123456789ABCDEFabcdef"u8);

    /// <summary>unreserved and sub-delims of RFC 3986 section 2.</summary>
    public static readonly SearchValues<byte> RegName = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;="u8);

    /// <summary>The same with ':'.</summary>
    public static readonly SearchValues<byte> UserInfo = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:"u8);

    /// <summary>pchar of RFC 3986 section 3.3 and '/'.</summary>
    public static readonly SearchValues<byte> Path = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/"u8);

    /// <summary>The same with '?': query and fragment.</summary>
    public static readonly SearchValues<byte> Query = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/?"u8);

    public static readonly SearchValues<byte> Scheme = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-."u8);

    /// <summary>atext of RFC 5321 section 4.1.2, and the dot between atoms.</summary>
    public static readonly SearchValues<byte> DotString = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%&'*+-/=?^_`{|}~."u8);

    /// <summary>Characters of variable names of RFC 6570 section 2.3, without '.' and percent triplets.</summary>
    public static readonly SearchValues<byte> VariableName = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_"u8);
}
