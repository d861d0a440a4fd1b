using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>A date with the event that it is the date of.</summary>
/// <param name="Type">A date type of DataCite, such as <c>Issued</c> or <c>Collected</c>.</param>
/// <param name="Value">A date of W3C-DTF, or a range <c>a/b</c> (RKMS-ISO8601).</param>
/// <param name="Information">What else is said of it, or null.</param>
internal sealed record CarriedDate(string Type, string Value, string? Information = null)
{
    private static readonly (string Type, Iri Predicate)[] Kinds =
    [
        ("Created", Dcterms.Created),
        ("Issued", Dcterms.Issued),
        ("Updated", Dcterms.Modified),
        ("Available", Dcterms.Available),
        ("Submitted", Dcterms.DateSubmitted),
        ("Accepted", Dcterms.DateAccepted),
        ("Copyrighted", BorrowedTerms.DateCopyrighted),
        ("Valid", Dcterms.Valid),
    ];

    /// <summary>The dates of a node, marked as carried.</summary>
    public static IEnumerable<CarriedDate> Take(CrosswalkSource source, Term node)
    {
        foreach (var (type, predicate) in Kinds)
        {
            foreach (var date in source.TakeLiterals(node, predicate))
            {
                yield return new CarriedDate(type, date.LexicalForm);
            }
        }

        foreach (var date in source.Take(node, Dcterms.Date))
        {
            if (date is not Literal && source.TakeText(date, Dcterms.Date) is { } value)
            {
                yield return new CarriedDate(source.TakeText(date, Dcterms.Type) ?? "Other", value, source.TakeText(date, Rdfs.Comment));
            }
        }
    }

    /// <summary>Adds the date to a node: under the property of its type, or as a node that names the type where the property would not hold it.</summary>
    public void AddTo(RecordBuilder builder, Term subject)
    {
        var predicate = Kinds.FirstOrDefault(kind => kind.Type == Type).Predicate;
        var typed = W3cDate.Typed(Value);
        if (predicate is not null && typed is not null && Information is null && Fits(builder, subject, predicate, typed))
        {
            builder.Add(subject, predicate, typed);
            return;
        }

        var node = builder.AddNode(subject, Dcterms.Date);
        builder.AddText(node, Dcterms.Type, Type);
        builder.Add(node, Dcterms.Date, typed ?? new Literal(Value));
        builder.AddText(node, Rdfs.Comment, Information);
    }

    // A record is issued once and becomes available on a day.
    private static bool Fits(RecordBuilder builder, Term subject, Iri predicate, Literal value) =>
        (!predicate.Equals(Dcterms.Available) || value.LexicalForm.Length >= 10)
        && builder.Graph.Object(subject, predicate) is null;
}
