// Copyright (c) 2026 The Liftloop contributors
// SPDX-License-Identifier: EPL-2.0
//
// An OPC UA server of another make than the client under test:
//   node server.js PORT PKI-FOLDER TRUSTED-CLIENT.der USER PASSWORD
// Prints "ready FILE" when it answers, FILE being its certificate, and ends when its input ends.
"use strict";
const fs = require("fs");
const path = require("path");
const opcua = require("node-opcua");

const [port, pki, client, user, password] = process.argv.slice(2);

async function main() {
	const certificates = new opcua.OPCUACertificateManager({
		rootFolder: pki,
		automaticallyAcceptUnknownCertificate: false
	});
	await certificates.initialize();
	await certificates.trustCertificate(fs.readFileSync(client));
	const server = new opcua.OPCUAServer({
		port: Number(port),
		hostname: "localhost",
		serverInfo: { applicationUri: "urn:liftloop:test:node-opcua" },
		serverCertificateManager: certificates,
		securityPolicies: [opcua.SecurityPolicy.None, opcua.SecurityPolicy.Basic256Sha256, opcua.SecurityPolicy.Aes256_Sha256_RsaPss],
		securityModes: [opcua.MessageSecurityMode.None, opcua.MessageSecurityMode.Sign, opcua.MessageSecurityMode.SignAndEncrypt],
		allowAnonymous: false,
		userManager: { isValidUser: (name, word) => name === user && word === password }
	});
	await server.initialize();
	build(server.engine.addressSpace);
	await server.start();
	const file = path.join(pki, "server.der");
	fs.writeFileSync(file, server.getCertificate());
	console.log("ready " + file);
	process.stdin.resume();
	process.stdin.on("end", () => server.shutdown(0).then(() => process.exit(0)));
}

function build(space) {
	const namespace = space.registerNamespace("urn:liftloop:test:field");
	const well = namespace.addObject({ browseName: "Well 1", organizedBy: space.rootFolder.objects, nodeId: "s=Well 1" });
	let strokes = 0;
	const load = namespace.addVariable({ componentOf: well, browseName: "Load", nodeId: "s=Load", dataType: "Double",
		value: { dataType: "Double", value: 50000 } });
	const card = namespace.addVariable({ componentOf: well, browseName: "CardLoad", nodeId: "s=CardLoad",
		dataType: "Double", valueRank: 1, value: { dataType: "Double", arrayType: opcua.VariantArrayType.Array,
			value: new Float64Array([0, 1, 2]) } });
	namespace.addVariable({ componentOf: well, browseName: "Speed", nodeId: "s=Speed", dataType: "Float",
		value: { dataType: "Float", value: 8 }, accessLevel: "CurrentRead | CurrentWrite",
		userAccessLevel: "CurrentRead | CurrentWrite" });
	const server = space.rootFolder.objects.server;
	setInterval(() => {
		strokes++;
		server.raiseEvent("BaseEventType", {
			sourceName: { dataType: "String", value: "Well 1" }, severity: { dataType: "UInt16", value: 400 },
			message: { dataType: "LocalizedText", value: { text: "stroke" } }
		});
		load.setValueFromSource({ dataType: "Double", value: 50000 + strokes });
		card.setValueFromSource({ dataType: "Double", arrayType: opcua.VariantArrayType.Array,
			value: new Float64Array([strokes, strokes + 1, strokes + 2]) });
	}, 100);
}

main().catch(failure => {
	console.error(failure);
	process.exit(1);
});
