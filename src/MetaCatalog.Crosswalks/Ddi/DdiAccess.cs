using System.Text.RegularExpressions;
using System.Xml.Linq;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Ddi;

/// <summary>Who may have the data and on what terms (<c>dataAccs</c>).</summary>
internal sealed partial class DdiAccess(XmlSource source, ReadingNotes notes)
{
    private readonly RecordBuilder record = notes.Builder;
    private readonly DdiStatements statements = new(source, notes.Builder);

    public void Read(XElement access)
    {
        foreach (var available in source.Take(access, "setAvail"))
        {
            AddTexts(Dcterms.Extent, source.Take(available, "collSize"));
            AddRest(available);
        }

        foreach (var use in source.Take(access, "useStmt"))
        {
            ReadUse(use);
        }

        foreach (var note in source.Take(access, "notes").ToList())
        {
            AddNote(note);
        }
    }

    // The standard has yes and no for the permission; nothing else in it says who may have the data in a word of a list.
    private void ReadUse(XElement use)
    {
        foreach (var permission in source.Take(use, "specPerm"))
        {
            if (source.TakeAttribute(permission, "required") == "yes")
            {
                record.AddLevel(AccessLevel.Restricted);
            }

            record.Add(Mc.AccessProcedure, DdiStatements.Words(permission));
        }

        AddTexts(Dcterms.Rights, source.Take(use, "restrctn", "conditions", "disclaimer"));
        foreach (var contact in source.Take(use, "contact").ToList())
        {
            new DdiParties(source, notes).AddContact(contact);
        }

        AddRest(use);
    }

    // Dataverse writes its terms of use and of access as notes, with a licence as a link.
    private void AddNote(XElement note)
    {
        var text = DdiStatements.Words(note);
        switch (source.TakeAttribute(note, "type"))
        {
            case "DVN:TOU" when text is not null:
                source.TakeAttribute(note, "level");
                AddTerms(text);
                break;
            case "DVN:TOA" when text is not null:
                source.TakeAttribute(note, "level");
                record.Add(Mc.AccessProcedure, text);
                break;
            default:
                statements.Add([note], "dataAccs/notes");
                break;
        }
    }

    private void AddTerms(Literal text)
    {
        if (Link().Match(text.LexicalForm) is { Success: true } link)
        {
            new CarriedRights { Address = link.Groups[1].Value, Text = new Literal(link.Groups[2].Value) }.AddTo(record);
        }
        else
        {
            record.Add(Dcterms.Rights, text);
        }
    }

    private void AddTexts(Iri predicate, IEnumerable<XElement> elements)
    {
        foreach (var element in elements)
        {
            record.Add(predicate, DdiStatements.Words(element));
        }
    }

    private void AddRest(XElement section)
    {
        foreach (var child in section.Elements().Where(child => !source.IsTaken(child)).ToList())
        {
            statements.Add([source.TakeOne(child)], $"{section.Name.LocalName}/{child.Name.LocalName}");
        }
    }

    [GeneratedRegex("^<a href=\"([^\"]+)\"[^>]*>([^<]+)</a>\\.?$")]
    private static partial Regex Link();
}
