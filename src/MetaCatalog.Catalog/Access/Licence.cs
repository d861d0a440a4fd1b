using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Access;

/// <summary>What kind of thing stands where a licence is expected.</summary>
public enum LicenceKind
{
    /// <summary>A licence that the catalog knows.</summary>
    Known,

    /// <summary>A rightsstatements.org statement: it says what the law says and grants nothing.</summary>
    RightsStatement,

    /// <summary>An access right: it says who may have the data, not what may be done with them.</summary>
    AccessRight,

    /// <summary>An IRI that is not known.</summary>
    UnknownIri,

    /// <summary>Free text or a node without an IRI.</summary>
    Text,
}

/// <summary>A licence in its normal form: <c>http://creativecommons.org/licenses/by/4.0/deed.ja</c> and <c>CC BY 4.0</c> are one.</summary>
/// <remarks>Immutable and thread safe. Equality compares every member, so the same licence written twice differs in <see cref="Written"/> only.</remarks>
public sealed record Licence
{
    private Licence(Term written, LicenceKind kind, string key)
    {
        Written = written;
        Kind = kind;
        Key = key;
    }

    /// <summary>The value as it was written.</summary>
    public Term Written { get; }

    /// <summary>What kind of thing it is.</summary>
    public LicenceKind Kind { get; }

    /// <summary>What equal licences have in common: the SPDX identifier where there is one, else the IRI or text.</summary>
    public string Key { get; }

    /// <summary>The SPDX identifier, or the identifier that its publisher gives; null when unknown.</summary>
    public string? Id { get; private init; }

    /// <summary>The IRI to show and to export; null for free text.</summary>
    public string? CanonicalIri { get; private init; }

    /// <summary>The name for people; the value as written when the licence is not known.</summary>
    public Bilingual Name { get; private init; } = new("", "");

    /// <summary>Whether it is open in the sense of the Open Definition.</summary>
    public bool IsOpen { get; private init; }

    /// <summary>Whether commercial use is not allowed.</summary>
    public bool NonCommercial { get; private init; }

    /// <summary>Whether changed versions may not be shared.</summary>
    public bool NoDerivatives { get; private init; }

    /// <summary>Whether changed versions must carry the same licence.</summary>
    public bool ShareAlike { get; private init; }

    /// <summary>The SPDX identifier that replaces this one, when it is deprecated.</summary>
    public string? ReplacedBy { get; private init; }

    /// <summary>Reads a licence from the value of <c>dct:license</c>, <c>schema:license</c> or <c>dct:rights</c>.</summary>
    public static Licence Of(Term value)
    {
        var text = Resource.TextOf(value);
        if (text is null)
        {
            return new Licence(value, LicenceKind.Text, value.ToString()) { Name = new("(unnamed)", "（無名）") };
        }

        return CreativeCommons.Read(text) is { } terms ? Known(value, terms)
            : LicenceList.Find(text) is { } entry ? Known(value, entry)
            : Unknown(value, text);
    }

    internal static Licence Known(Term written, LicenceEntry entry) =>
        new(written, entry.IsStatement ? LicenceKind.RightsStatement : LicenceKind.Known, entry.Id)
        {
            Id = entry.Id,
            CanonicalIri = entry.Iri,
            Name = entry.Name,
            IsOpen = entry.IsOpen,
            NonCommercial = entry.NonCommercial,
            NoDerivatives = entry.NoDerivatives,
            ShareAlike = entry.ShareAlike,
            ReplacedBy = entry.ReplacedBy,
        };

    private static Licence Unknown(Term written, string text)
    {
        var kind = AccessLevels.MeaningOf(written).Count > 0 ? LicenceKind.AccessRight
            : IsIri(text) ? LicenceKind.UnknownIri
            : LicenceKind.Text;
        return new Licence(written, kind, text) { Name = new(text, text), CanonicalIri = kind == LicenceKind.UnknownIri ? text : null };
    }

    private static bool IsIri(string text) =>
        !text.Contains(' ', StringComparison.Ordinal) && text.Contains("://", StringComparison.Ordinal);
}
