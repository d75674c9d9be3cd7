using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tijdpad.Web.Tests.Accounts;

/// <summary>A passkey as a browser and its device would make and use it (WebAuthn level 2, ES256, no attestation).</summary>
internal sealed class Authenticator : IDisposable
{
    private const byte UserPresent = 0x01;
    private const byte UserVerified = 0x04;
    private const byte HasKey = 0x40;

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(16);
    private string _userHandle = "";

    public string Origin { get; set; } = "https://localhost";

    public string Domain { get; set; } = "localhost";

    public bool VerifiesUser { get; set; } = true;

    public uint Uses { get; set; }

    /// <summary>The answer to the question to make a passkey.</summary>
    public string Create(string question)
    {
        var asked = JsonNode.Parse(question)!;
        _userHandle = (string)asked["user"]!["id"]!;
        byte[] attested = [.. new byte[16], 0, (byte)_id.Length, .. _id, .. PublicKey()];
        byte[] data = [.. Head(HasKey), .. attested];
        byte[] attestation =
        [
            0xA3,
            .. Text("fmt"),
            .. Text("none"),
            .. Text("attStmt"),
            0xA0,
            .. Text("authData"),
            0x58,
            (byte)data.Length,
            .. data,
        ];
        return Credential(
            new()
            {
                ["clientDataJSON"] = Base64Url.EncodeToString(Client("webauthn.create", asked)),
                ["attestationObject"] = Base64Url.EncodeToString(attestation),
                ["transports"] = new JsonArray("internal"),
            }
        );
    }

    /// <summary>The answer to the question to prove who one is.</summary>
    public string Sign(string question)
    {
        Uses++;
        var client = Client("webauthn.get", JsonNode.Parse(question)!);
        var data = Head(0);
        byte[] signed = [.. data, .. SHA256.HashData(client)];
        var signature = _key.SignData(
            signed,
            HashAlgorithmName.SHA256,
            DSASignatureFormat.Rfc3279DerSequence
        );
        return Credential(
            new()
            {
                ["clientDataJSON"] = Base64Url.EncodeToString(client),
                ["authenticatorData"] = Base64Url.EncodeToString(data),
                ["signature"] = Base64Url.EncodeToString(signature),
                ["userHandle"] = _userHandle,
            }
        );
    }

    public void Dispose() => _key.Dispose();

    private byte[] Head(byte flags)
    {
        var uses = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(uses, Uses);
        var seen = (byte)(flags | UserPresent | (VerifiesUser ? UserVerified : 0));
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(Domain)), seen, .. uses];
    }

    private byte[] Client(string type, JsonNode asked) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                type,
                challenge = (string)asked["challenge"]!,
                origin = Origin,
                crossOrigin = false,
            }
        );

    /// <summary>COSE (RFC 9053): {1: 2, 3: -7, -1: 1, -2: x, -3: y}.</summary>
    private byte[] PublicKey()
    {
        var point = _key.ExportParameters(false).Q;
        byte[] head = [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 32];
        return [.. head, .. point.X!, 0x22, 0x58, 32, .. point.Y!];
    }

    private static byte[] Text(string words) =>
        [(byte)(0x60 + words.Length), .. Encoding.ASCII.GetBytes(words)];

    private string Credential(JsonObject response) =>
        new JsonObject
        {
            ["id"] = Base64Url.EncodeToString(_id),
            ["rawId"] = Base64Url.EncodeToString(_id),
            ["type"] = "public-key",
            ["authenticatorAttachment"] = "platform",
            ["clientExtensionResults"] = new JsonObject(),
            ["response"] = response,
        }.ToJsonString();
}
