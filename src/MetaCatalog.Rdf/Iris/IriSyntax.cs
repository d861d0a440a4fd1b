using System.Text;
using MetaCatalog.Rdf.Syntax;

namespace MetaCatalog.Rdf.Iris;

/// <summary>IRIs as text: what is one, how a reference is resolved, how one is written relative to another.</summary>
/// <remarks>RFC 3987 for the characters, RFC 3986 for the structure. Nothing is normalised: <c>%7E</c> and <c>~</c> stay as they are.</remarks>
public static class IriSyntax
{
    /// <summary>Whether the text begins with a scheme, so that it needs no base.</summary>
    public static bool IsAbsolute(ReadOnlySpan<byte> text) => text.StartsWith("http://"u8) || text.StartsWith("https://"u8) || IriParts.SchemeLength(text) > 0;

    /// <inheritdoc cref="IsAbsolute(ReadOnlySpan{byte})"/>
    public static bool IsAbsolute(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && char.IsAsciiLetter(text[0]) && text.AsSpan(0, colon).IndexOfAnyExcept(SchemeCharacters) < 0;
    }

    /// <summary>Whether the text is an IRI (RFC 3987, 2.2: the production <c>IRI</c>).</summary>
    public static bool IsValid(ReadOnlySpan<byte> text) => IsAbsolute(text) && IriGrammar.IsReference(text);

    /// <inheritdoc cref="IsValid(ReadOnlySpan{byte})"/>
    public static bool IsValid(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsAbsolute(text) && IsValidReference(text);
    }

    /// <summary>Whether the text is an IRI or a relative reference (RFC 3987, 2.2: <c>IRI-reference</c>).</summary>
    public static bool IsValidReference(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsWellFormedUtf16(text) && IriGrammar.IsReference(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Resolves a reference against a base (RFC 3986, 5.2, strict).</summary>
    /// <param name="baseIri">An absolute IRI.</param>
    /// <param name="reference">An IRI or a relative reference; not checked for characters that no IRI may hold.</param>
    public static string Resolve(string baseIri, string reference)
    {
        ArgumentNullException.ThrowIfNull(baseIri);
        ArgumentNullException.ThrowIfNull(reference);
        var output = new ByteBuffer(baseIri.Length + reference.Length + 16);
        IriResolution.Append(output, Encoding.UTF8.GetBytes(baseIri), Encoding.UTF8.GetBytes(reference));
        return Encoding.UTF8.GetString(output.Span);
    }

    /// <summary>The shortest simple reference that resolves to the IRI against the base; the IRI itself when there is none.</summary>
    public static string Relativize(string baseIri, string iri)
    {
        ArgumentNullException.ThrowIfNull(baseIri);
        ArgumentNullException.ThrowIfNull(iri);
        foreach (var candidate in IriRelativization.Candidates(baseIri, iri))
        {
            if (candidate.Length < iri.Length && Resolve(baseIri, candidate) == iri)
            {
                return candidate;
            }
        }

        return iri;
    }

    private const string SchemeAlphabet = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.";

    private static readonly System.Buffers.SearchValues<char> SchemeCharacters = System.Buffers.SearchValues.Create(SchemeAlphabet);

    private static bool IsWellFormedUtf16(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return true;
    }
}
