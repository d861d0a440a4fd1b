using System.Globalization;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.LinkedData;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;
using Schema = MetaCatalog.Catalog.Vocab.SchemaOrg;

namespace MetaCatalog.Crosswalks.SchemaDotOrg;

/// <summary>Reads files of schema.org and its dialects as distributions.</summary>
internal sealed class SchemaFiles(RecordBuilder record, StatementKeeper keeper)
{
    /// <summary>Reads the distributions of the dataset.</summary>
    public void Read(LinkedNode dataset)
    {
        foreach (var file in dataset.Take(Schema.Distribution))
        {
            if (file.Node is { } node)
            {
                _ = new LinkedNode(file.Document, file.Place).Id;
                Add(node);
            }
            else if (file.Text is { } address)
            {
                record.AddReference(record.AddNode(record.Topic, Dcat.Distribution, Dcat.DistributionClass), Dcat.AccessUrl, address);
            }
        }
    }

    /// <summary>Adds a file as a distribution, and keeps what DCAT has no term for.</summary>
    public Term Add(LinkedNode file)
    {
        var term = keeper.TermOf(file);
        record.Add(Dcat.Distribution, term);
        if (keeper.Describes(file))
        {
            record.Add(term, RdfTerms.Type, Dcat.DistributionClass);
            Describe(file, term);
            keeper.KeepRest(file, term, withTypes: !file.Is(Schema.DataDownload));
        }

        return term;
    }

    /// <summary>Adds a licence: by its address where it has one, else as words.</summary>
    public static void AddLicence(RecordBuilder record, StatementKeeper keeper, Term subject, LinkedValue licence)
    {
        if (licence.Node is { } node)
        {
            _ = new LinkedNode(licence.Document, licence.Place).Id;
            var term = node.Id is null && node.TakeText(Schema.Url) is { } url && IriSyntax.IsValid(url) ? new Iri(url) : keeper.TermOf(node);
            record.Add(subject, Dcterms.License, term);
            if (keeper.Describes(node))
            {
                keeper.KeepRest(node, term, withTypes: true);
            }
        }
        else if (licence.Text is { } text && IriSyntax.IsValid(text) && text.Contains('/', StringComparison.Ordinal))
        {
            record.Add(subject, Dcterms.License, new Iri(text));
        }
        else
        {
            record.AddText(subject, Dcterms.Rights, licence.Text, licence.Language);
        }
    }

    private void Describe(LinkedNode file, Term term)
    {
        AddWords(file.Take(Schema.Name), term, Dcterms.Title);
        AddWords(file.Take(Schema.Description), term, Dcterms.Description);
        foreach (var address in file.Take(Schema.ContentUrl))
        {
            record.AddReference(term, Dcat.DownloadUrl, address.Reference);
        }

        foreach (var address in file.Take(Schema.Url))
        {
            record.AddReference(term, Dcat.AccessUrl, address.Reference);
        }

        foreach (var format in file.Take(Schema.EncodingFormat))
        {
            AddFormat(term, format);
        }

        AddSize(file, term);
        AddSums(file, term);
        foreach (var licence in file.Take(Schema.License))
        {
            AddLicence(record, keeper, term, licence);
        }
    }

    private void AddWords(IEnumerable<LinkedValue> values, Term term, Iri predicate)
    {
        foreach (var value in values)
        {
            record.AddText(term, predicate, value.Text, value.Language ?? (predicate == Dcterms.Description ? value.TextLanguage : null));
        }
    }

    private void AddFormat(Term term, LinkedValue format)
    {
        if (format.Node is { } node)
        {
            _ = new LinkedNode(format.Document, format.Place).Id;
            var standard = keeper.TermOf(node);
            record.Add(term, Dcterms.Format, standard);
            if (keeper.Describes(node))
            {
                keeper.KeepRest(node, standard, withTypes: true);
            }
        }
        else if (MediaTypeName.AddressOf(format.Text) is { } mediaType && MediaTypeName.Of(mediaType.Value) == format.Text)
        {
            record.Add(term, Dcat.MediaType, mediaType);
        }
        else
        {
            record.AddReference(term, Dcterms.Format, format.Text);
        }
    }

    // A number is bytes, as is "123 B"; a rounded size stays as it was written.
    private void AddSize(LinkedNode file, Term term)
    {
        foreach (var size in file.Take(Schema.ContentSize))
        {
            var digits = size.Text?.EndsWith(" B", StringComparison.Ordinal) == true ? size.Text[..^2] : size.Text;
            if (long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes))
            {
                record.Add(term, Dcat.ByteSize, new Literal(bytes.ToString(CultureInfo.InvariantCulture), Xsd.NonNegativeInteger));
            }
            else
            {
                record.AddText(term, Schema.ContentSize, size.Text);
            }
        }
    }

    private void AddSums(LinkedNode file, Term term)
    {
        foreach (var (algorithm, predicates) in new (string, Iri[])[] { ("sha256", [Schema.Sha256]), ("md5", [Schema.Md5, Catalog.Vocab.Croissant.Md5]) })
        {
            foreach (var sum in file.Take(predicates))
            {
                Checksums.Add(record, term, algorithm, sum.Text);
            }
        }
    }
}
