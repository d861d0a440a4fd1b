using MetaCatalog.JsonSchema.Json;

namespace MetaCatalog.JsonSchema.Compilation;

/// <summary>
/// Finds the schemas of a document with their identifiers: only where a known keyword says that a schema is, so that an
/// <c>$id</c> in an <c>enum</c> or under an unknown keyword names nothing.
/// </summary>
internal sealed class SchemaIndexer(SchemaDocument document, SchemaRegistry registry)
{
    private readonly Stack<(int Token, SchemaPosition Around)> pending = [];

    /// <summary>Indexes the whole document.</summary>
    public void Index()
    {
        var dialect = DialectOf(0, document.Iri) ?? Dialect.Draft202012;
        var iri = IdentifierOf(0, dialect) is { } id ? IriReference.SplitFragment(IriReference.Resolve(document.Iri, id)).Iri : document.Iri;
        var resource = AddResource(0, iri, dialect);
        Index(0, new SchemaPosition(resource, ""));
    }

    /// <summary>Indexes a place no keyword leads to, because a reference takes it for a schema.</summary>
    public void Index(int token, SchemaPosition position)
    {
        pending.Push((token, position));
        while (pending.TryPop(out var next))
        {
            Visit(next.Token, next.Around);
        }
    }

    private void Visit(int token, SchemaPosition position)
    {
        var json = document.View;
        if (json.Kind(token) == JsonKind.Object)
        {
            position = Enter(token, position);
            ReadAnchors(token, position.Resource);
            foreach (var (segments, child) in Subschemas.Of(json, token, position.Resource.Dialect))
            {
                pending.Push((child, position with { Pointer = position.Pointer + segments }));
            }
        }

        document.Place(token, position);
    }

    /// <summary>A schema with an <c>$id</c> begins a resource.</summary>
    private SchemaPosition Enter(int token, SchemaPosition position)
    {
        if (token == position.Resource.Root)
        {
            return position;
        }

        var inherited = position.Resource;
        var dialect = document.View.Find(token, "$id"u8) >= 0 ? DialectOf(token, inherited.Iri) ?? inherited.Dialect : inherited.Dialect;
        if (IdentifierOf(token, dialect) is not { } id)
        {
            return position;
        }

        var iri = IriReference.SplitFragment(IriReference.Resolve(inherited.Iri, id)).Iri;
        return new SchemaPosition(AddResource(token, iri, dialect), "");
    }

    private SchemaResource AddResource(int token, string iri, Dialect dialect)
    {
        var resource = new SchemaResource(document, token, iri, dialect);
        document.Resources.Add(resource);
        if (!registry.TryRegister(resource))
        {
            document.Faults.Add(document.Fault(token, iri, "$id", new(
                $"The IRI '{iri}' already names another schema.", $"IRI「{iri}」はすでに別のスキーマの名前です。")));
        }

        return resource;
    }

    private void ReadAnchors(int token, SchemaResource resource)
    {
        if (resource.Dialect.Draft == Drafts.Draft7)
        {
            if (TextOf(token, "$id"u8) is ['#', _, ..] anchor)
            {
                resource.Anchors.TryAdd(anchor[1..], token);
            }

            return;
        }

        if (TextOf(token, "$anchor"u8) is { } name)
        {
            AddAnchor(resource, name, token);
        }

        if (resource.Dialect.Draft == Drafts.Draft202012 && TextOf(token, "$dynamicAnchor"u8) is { } dynamicName)
        {
            AddAnchor(resource, dynamicName, token);
            resource.DynamicAnchors.TryAdd(dynamicName, token);
        }

        var recursive = document.View.Find(token, "$recursiveAnchor"u8);
        resource.IsRecursive |= token == resource.Root && recursive >= 0 && document.View.Kind(recursive) == JsonKind.Boolean && document.View.IsTrue(recursive);
    }

    private void AddAnchor(SchemaResource resource, string name, int token)
    {
        if (!resource.Anchors.TryAdd(name, token) && resource.Anchors[name] != token)
        {
            document.Faults.Add(document.Fault(token, $"{resource.Iri}#{name}", "$anchor", new(
                $"The anchor '{name}' is given twice in one schema resource.", $"アンカー「{name}」が一つのスキーマリソースに2回書かれています。")));
        }
    }

    /// <summary>The <c>$id</c> that makes a resource: not one that is only a fragment, and in draft 7 not beside a <c>$ref</c>.</summary>
    private string? IdentifierOf(int token, Dialect dialect)
    {
        var isHidden = dialect.Draft == Drafts.Draft7 && document.View.Find(token, "$ref"u8) >= 0;
        return !isHidden && TextOf(token, "$id"u8) is { } id && !id.StartsWith('#') ? id : null;
    }

    private Dialect? DialectOf(int token, string baseIri)
    {
        if (TextOf(token, "$schema"u8) is not { } schema)
        {
            return null;
        }

        var dialect = registry.FindDialect(schema, out var problem);
        if (problem is { } message)
        {
            document.Faults.Add(document.Fault(token, baseIri + "#/$schema", "$schema", message));
        }

        return dialect;
    }

    private string? TextOf(int token, ReadOnlySpan<byte> name)
    {
        var value = document.View.Find(token, name);
        return value >= 0 && document.View.Kind(value) == JsonKind.String ? document.View.String(value) : null;
    }
}
