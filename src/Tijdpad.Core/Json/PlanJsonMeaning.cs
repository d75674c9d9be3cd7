using System.Text.Json;
using Tijdpad.Activities;

namespace Tijdpad.Json;

/// <summary>What an activity means, as JSON and back.</summary>
internal static class PlanJsonMeaning
{
    public static void Write(Utf8JsonWriter json, ActivityMeaning meaning)
    {
        json.Choice("kind", meaning.Kind);
        json.Flag("isOptional", meaning.IsOptional);
        json.Flag("isPerMunicipality", meaning.IsPerMunicipality);
        json.Flag("isPublic", meaning.IsPublic);
        json.List("bodies", meaning.Bodies, Body);
        json.Texts("municipalities", meaning.Municipalities);
        json.List("documents", meaning.Documents, Use);
        json.List("messages", meaning.Messages, Message);
        json.Texts("gateQuestions", meaning.GateQuestions);
        json.Texts("openQuestions", meaning.OpenQuestions);
        json.List("references", meaning.References, Reference);
    }

    public static ActivityMeaning Read(JsonFields fields) =>
        new()
        {
            Kind = fields.Choice<ActivityKind>("kind"),
            IsOptional = fields.Flag("isOptional"),
            IsPerMunicipality = fields.Flag("isPerMunicipality"),
            IsPublic = fields.Flag("isPublic"),
            Bodies = fields.List("bodies", Body),
            Municipalities = fields.Texts("municipalities"),
            Documents = fields.List("documents", Use),
            Messages = fields.List("messages", Message),
            GateQuestions = fields.Texts("gateQuestions"),
            OpenQuestions = fields.Texts("openQuestions"),
            References = fields.List("references", Reference),
        };

    private static void Body(Utf8JsonWriter json, Body body)
    {
        json.Choice("kind", body.Kind);
        json.WriteString("name", body.Name);
        json.TextOrNull("municipality", body.Municipality);
    }

    private static Body Body(JsonFields fields) =>
        new(
            fields.Choice<BodyKind>("kind"),
            fields.Required("name"),
            fields.TextOrNull("municipality")
        );

    private static void Use(Utf8JsonWriter json, DocumentUse use)
    {
        json.WriteString("name", use.Name);
        json.TextOrNull("version", use.Version);
        json.TextOrNull("variant", use.Variant);
        json.Choice("role", use.Role);
    }

    private static DocumentUse Use(JsonFields fields) =>
        new(
            fields.Required("name"),
            fields.TextOrNull("version"),
            fields.TextOrNull("variant"),
            fields.Choice<DocumentRole>("role")
        );

    private static void Message(Utf8JsonWriter json, Message message)
    {
        json.WriteString("text", message.Text);
        json.Texts("channels", message.Channels);
        json.Texts("audiences", message.Audiences);
        json.Choice("state", message.State);
        json.Flag("isQuestion", message.IsQuestion);
    }

    private static Message Message(JsonFields fields) =>
        new(
            fields.Required("text"),
            fields.Texts("channels"),
            fields.Texts("audiences"),
            fields.Choice<MessageState>("state"),
            fields.Flag("isQuestion")
        );

    private static void Reference(Utf8JsonWriter json, DateReference reference)
    {
        json.Text("words", reference.Words);
        PlanJsonDate.Write(json, "date", reference.Date);
        json.Part("body", reference.Body, Body);
    }

    private static DateReference Reference(JsonFields fields) =>
        new(
            fields.Text("words"),
            PlanJsonDate.Read(fields, "date"),
            fields.Part<Body>("body", Body)
        );
}
