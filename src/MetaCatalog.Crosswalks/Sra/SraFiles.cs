using System.Xml.Linq;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.Sra;

/// <summary>A run or an analysis: its files, and how they were made.</summary>
internal sealed class SraFiles(XmlSource source, RecordBuilder record)
{
    private static readonly Dictionary<string, Iri> Checksums = new(StringComparer.OrdinalIgnoreCase)
    {
        ["MD5"] = Spdx.Md5,
        ["SHA-1"] = Spdx.Sha1,
        ["SHA1"] = Spdx.Sha1,
        ["SHA-256"] = Spdx.Sha256,
        ["SHA256"] = Spdx.Sha256,
        ["SHA-512"] = Spdx.Sha512,
    };

    public void Add(XElement element)
    {
        record.Add(Dcterms.Created, DateLiteral.OrText(source.TakeAttribute(element, "run_date") ?? source.TakeAttribute(element, "analysis_date")));
        record.Add(Gen.ReadCount, NumberText.WholeOrText(source.TakeAttribute(element, "total_spots")));
        record.AddValue(record.Topic, MoreTerms.AdditionalProperty, "total_bases", source.TakeAttribute(element, "total_bases"));
        foreach (var block in source.Take(element, "DATA_BLOCK"))
        {
            AddFiles(source.TakeFirst(block, "FILES"));
        }

        AddFiles(source.TakeFirst(element, "FILES"));
        AddPipeline(source.TakeFirst(element, "ANALYSIS_TYPE"));
    }

    private void AddFiles(XElement? files)
    {
        foreach (var file in files is null ? [] : source.Take(files, "FILE"))
        {
            var distribution = record.AddNode(record.Topic, Dcat.Distribution, Dcat.DistributionClass);
            record.AddText(distribution, Dcterms.Title, source.TakeAttribute(file, "filename"));
            record.AddText(distribution, Dcterms.Format, source.TakeAttribute(file, "filetype"));
            AddChecksum(distribution, file);
        }
    }

    private void AddChecksum(Term distribution, XElement file)
    {
        if (source.TakeAttribute(file, "checksum") is not { } value)
        {
            return;
        }

        var checksum = record.AddNode(distribution, Spdx.Checksum, Spdx.ChecksumClass);
        record.AddText(checksum, Spdx.ChecksumValue, value);
        if (source.TakeAttribute(file, "checksum_method") is { } method)
        {
            record.Add(checksum, Spdx.Algorithm, Checksums.TryGetValue(method, out var known) ? known : new Literal(method));
        }
    }

    private void AddPipeline(XElement? type)
    {
        foreach (var kind in type?.Elements().ToList() ?? [])
        {
            record.AddText(Dcat.Keyword, source.TakeOne(kind).Name.LocalName.ToLowerInvariant().Replace('_', ' '), "en");
        }

        foreach (var section in type?.Descendants().Where(static element => element.Name.LocalName == "PIPE_SECTION").ToList() ?? [])
        {
            source.TakePath(section);
            if (source.TakeText(section, "PROGRAM") is { } program)
            {
                var software = record.AddNode(record.Topic, Gen.Pipeline, SchemaOrg.SoftwareApplication);
                record.AddText(software, Rdfs.Label, program);
                record.AddText(software, SchemaOrg.SoftwareVersion, source.TakeText(section, "VERSION"));
            }
        }
    }
}
