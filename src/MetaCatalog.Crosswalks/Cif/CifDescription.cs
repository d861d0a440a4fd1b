using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Cif;

/// <summary>What a block says of itself and its publication: title, authors, paper, identifiers, dates.</summary>
internal sealed class CifDescription(CifContent content, RecordBuilder record)
{
    private const string CodPage = "https://www.crystallography.net/cod/";

    public void Add()
    {
        record.AddProfile(ProfileNames.Materials, "489", "63NG-B465");
        AddTitle();
        record.AddText(Dcterms.Description, content.Take("_publ_section_abstract", "_publ_section_synopsis", "_struct.pdbx_descriptor"));
        AddAuthors();
        AddPaper();
        AddIdentifiers();
        AddDates();
        foreach (var keyword in (content.Take("_struct_keywords.text", "_journal_date_keywords") ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            record.AddText(Dcat.Keyword, keyword, "en");
        }

        record.AddContact(content.Take("_publ_contact_author_name", "_publ_contact_author"), content.Take("_publ_contact_author_email"));
    }

    private void AddTitle()
    {
        var name = content.Take("_chemical_name_mineral");
        string?[] names = [name, content.Take("_chemical_name_systematic", "_chem_comp.name"), content.Take("_chemical_name_common")];
        var title = content.Take("_publ_section_title", "_struct.title", "_citation.title") ?? names.OfType<string>().FirstOrDefault();
        if (title is null)
        {
            record.Lose(LossKind.Invented, "dct:title", "The block has no title and no name of a substance; its own name is its title.");
        }

        record.AddText(Dcterms.Title, title is null ? $"Structure {content.Block.Name}" : string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        foreach (var other in names.OfType<string>().Where(other => other != title))
        {
            record.AddText(Dcterms.Alternative, other);
        }

        foreach (var keyword in names.OfType<string>())
        {
            record.AddText(Dcat.Keyword, keyword);
        }
    }

    private void AddAuthors()
    {
        foreach (var author in content.TakeAll("_publ_author_name", "_audit_author.name", "_citation_author.name"))
        {
            record.AddPerson(record.Topic, Dcterms.Creator, author);
        }
    }

    private void AddPaper()
    {
        var doi = content.Take("_journal_paper_doi", "_citation.pdbx_database_id_DOI", "_citation_doi");
        record.AddReference(record.Topic, Dcterms.IsReferencedBy, PersistentIdentifier.Of(doi)?.Address ?? doi);
        var journal = content.Take("_journal_name_full", "_citation.journal_abbrev");
        if (journal is not null)
        {
            var (volume, year) = (content.Take("_journal_volume", "_citation.journal_volume"), content.Take("_journal_year", "_citation.year"));
            var (first, last) = (content.Take("_journal_page_first", "_citation.page_first"), content.Take("_journal_page_last", "_citation.page_last"));
            var pages = first is null ? "" : last is null ? $", {first}" : $", {first}–{last}";
            record.AddText(Dcterms.BibliographicCitation, $"{journal}{(volume is null ? "" : $" {volume}")}{(year is null ? "" : $" ({year})")}{pages}");
        }
    }

    private void AddIdentifiers()
    {
        if (content.Block.Peek("_cod_database_code") is { } code && code.All(char.IsAsciiDigit))
        {
            AddCod(content.Block.Take("_cod_database_code")!);
        }

        var doi = content.Block.Take("_database_2.pdbx_DOI", "_audit_block_doi");
        record.AddText(Dcterms.Identifier, PersistentIdentifier.Of(doi)?.Address ?? doi);
        foreach (var (tag, agency) in ((string, string)[])[("_database_code_CSD", "CSD"), ("_database_code_depnum_ccdc_archive", "CCDC"), ("_database_code_ICSD", "ICSD"), ("_entry.id", "PDB"), ("_chem_comp.id", "PDB chemical component")])
        {
            if (content.Block.Take(tag) is { } value)
            {
                var node = record.AddNode(record.Topic, Adms.Identifier, Adms.IdentifierClass);
                record.AddText(node, Skos.Notation, value);
                record.AddText(node, Adms.SchemaAgency, agency);
            }
        }
    }

    // The Crystallography Open Database serves each entry under its number.
    private void AddCod(string code)
    {
        record.AddText(Dcterms.Identifier, $"{CodPage}{code}.html");
        record.Add(Dcat.LandingPage, new Iri($"{CodPage}{code}.html"));
        var file = record.AddNode(record.Topic, Dcat.Distribution, Dcat.DistributionClass);
        record.Add(file, Dcat.DownloadUrl, new Iri($"{CodPage}{code}.cif"));
        record.Add(file, Dcat.AccessUrl, new Iri($"{CodPage}{code}.html"));
        record.Add(file, Dcat.MediaType, new Iri("https://www.iana.org/assignments/media-types/chemical/x-cif"));
        record.AddOrganisation(record.Topic, Dcterms.Publisher, "Crystallography Open Database", "https://www.crystallography.net/");
        record.Lose(LossKind.Invented, "dcat:distribution, dct:publisher", "They follow from the number in the Crystallography Open Database.");
    }

    private void AddDates()
    {
        record.Add(Dcterms.Created, DateLiteral.OrText(content.Take("_audit_creation_date", "_chem_comp.pdbx_initial_date")));
        record.Add(Dcterms.DateSubmitted, DateLiteral.OrText(content.Take("_pdbx_database_status.recvd_initial_deposition_date")));
        record.Add(Dcterms.Modified, DateLiteral.OrText(content.Take("_chem_comp.pdbx_modified_date")));
    }
}
