// Copyright (c) 2026 The Liftloop contributors
// SPDX-License-Identifier: EPL-2.0
//
// An OPC UA client of another make than the server under test:
//   node client.js ENDPOINT SERVER.der PKI-FOLDER USER PASSWORD
// Prints "ready FILE" first, FILE being its certificate. Then each line of its input is a command, its words parted by " ; ", answered by a line
// "answer JSON"; what it watches comes in lines "told JSON". It ends when its input ends.
//   connect POLICY MODE anonymous|user    browse NODE    watch NODE...    events    write NODE NUMBER    call OBJECT METHOD
//   disconnect
"use strict";
const fs = require("fs");
const path = require("path");
const readline = require("readline");
const opcua = require("node-opcua");

const [endpoint, serverCertificate, pki, user, password] = process.argv.slice(2);
const applicationUri = "urn:liftloop:test:node-opcua-client";
const certificateFile = path.join(pki, "client.pem");
let certificates;
let client;
let session;
let subscription;
let namespaces = [];

const commands = {
	async connect(policy, mode, who) {
		client = opcua.OPCUAClient.create({
			applicationName: "node-opcua", applicationUri, certificateFile, privateKeyFile: certificates.privateKey,
			clientCertificateManager: certificates, securityPolicy: opcua.SecurityPolicy[policy],
			securityMode: opcua.MessageSecurityMode[mode], connectionStrategy: { maxRetry: 0 }, endpointMustExist: false
		});
		await client.connect(endpoint);
		session = await client.createSession(who === "user"
			? { type: opcua.UserTokenType.UserName, userName: user, password } : { type: opcua.UserTokenType.Anonymous });
		namespaces = await session.readNamespaceArray();
		return { status: "Good" };
	},

	async browse(node) {
		const found = await session.browse({
			nodeId: indexed(node), browseDirection: opcua.BrowseDirection.Forward, referenceTypeId: "HierarchicalReferences",
			includeSubtypes: true, resultMask: 63
		});
		return { status: found.statusCode.name, nodes: (found.references || []).map(one => ({
			name: one.browseName.name, namespace: namespaces[one.browseName.namespaceIndex],
			kind: opcua.NodeClass[one.nodeClass]
		})) };
	},

	async watch(...nodes) {
		for (const node of nodes) {
			const item = await subscribed().monitor({ nodeId: indexed(node), attributeId: opcua.AttributeIds.Value },
				{ samplingInterval: 100, discardOldest: true, queueSize: 10 }, opcua.TimestampsToReturn.Both);
			item.on("changed", value => say("told", {
				node, status: value.statusCode.name, value: plain(value.value),
				type: opcua.DataType[value.value.dataType], source: value.sourceTimestamp.toISOString()
			}));
		}
		return { status: "Good" };
	},

	async events() {
		const fields = ["EventId", "SourceName", "Severity", "Message", "Time"];
		const item = await subscribed().monitor(
			{ nodeId: "i=2253", attributeId: opcua.AttributeIds.EventNotifier },
			{ samplingInterval: 0, discardOldest: true, queueSize: 10, filter: opcua.constructEventFilter(fields) },
			opcua.TimestampsToReturn.Both);
		item.on("changed", values => say("told", {
			source: values[1].value, severity: values[2].value, message: values[3].value.text
		}));
		return { status: "Good" };
	},

	async write(node, number) {
		const written = await session.write({ nodeId: indexed(node), attributeId: opcua.AttributeIds.Value,
			value: { value: { dataType: opcua.DataType.Double, value: Number(number) } } });
		return { status: written.name };
	},

	async call(object, method) {
		const called = await session.call({ objectId: indexed(object), methodId: indexed(method), inputArguments: [] });
		return { status: called.statusCode.name };
	},

	async disconnect() {
		await session.close();
		await client.disconnect();
		subscription = undefined;
		return { status: "Good" };
	}
};

function subscribed() {
	subscription = subscription || opcua.ClientSubscription.create(session, {
		requestedPublishingInterval: 50, requestedLifetimeCount: 1000, requestedMaxKeepAliveCount: 20,
		maxNotificationsPerPublish: 100, publishingEnabled: true, priority: 1
	});
	return subscription;
}

/** node-opcua takes no namespace names. */
function indexed(node) {
	return node.replace(/^nsu=([^;]*);/, (all, name) => "ns=" + namespaces.indexOf(name) + ";");
}

function plain(variant) {
	// node-opcua holds whole numbers of 64 bits as two halves, the high one first.
	return variant.dataType === opcua.DataType.Int64 ? variant.value[0] * 2 ** 32 + variant.value[1]
		: ArrayBuffer.isView(variant.value) ? Array.from(variant.value) : variant.value;
}

function say(word, what) {
	console.log(word + " " + JSON.stringify(what));
}

async function main() {
	certificates = new opcua.OPCUACertificateManager({ rootFolder: pki, automaticallyAcceptUnknownCertificate: false });
	await certificates.initialize();
	await certificates.trustCertificate(fs.readFileSync(serverCertificate));
	await certificates.createSelfSignedCertificate({
		applicationUri, dns: ["localhost"], outputFile: certificateFile, subject: "/CN=node-opcua",
		startDate: new Date(Date.now() - 3600 * 1000), validity: 2
	});
	console.log("ready " + certificateFile);
	for await (const line of readline.createInterface({ input: process.stdin })) {
		const [command, ...rest] = line.split(" ; ");
		try {
			say("answer", await commands[command](...rest));
		} catch (failure) {
			say("answer", { status: "failed", message: String(failure.message) });
			await client.disconnect().catch(() => undefined);
		}
	}
	process.exit(0);
}

main().catch(failure => {
	console.error(failure);
	process.exit(1);
});
