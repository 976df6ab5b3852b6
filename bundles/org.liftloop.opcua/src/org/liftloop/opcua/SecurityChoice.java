/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.opcua;

/** The security policies that Liftloop speaks: those of OPC UA Part 7 that are not deprecated, and none. */
public enum SecurityChoice {
	/** No protection at all: whoever reaches the network can read and change what is sent. */
	NONE("none", "http://opcfoundation.org/UA/SecurityPolicy#None"),
	/** RSA-OAEP, AES-256 and SHA-256: what most equipment offers. */
	BASIC256SHA256("Basic256Sha256", "http://opcfoundation.org/UA/SecurityPolicy#Basic256Sha256"),
	/** The same with RSA-PSS signatures and OAEP on SHA-256: the strongest of the three. */
	AES256_SHA256_RSAPSS("Aes256Sha256RsaPss", "http://opcfoundation.org/UA/SecurityPolicy#Aes256_Sha256_RsaPss");

	private final String key;
	private final String uri;

	SecurityChoice(String key, String uri) {
		this.key = key;
		this.uri = uri;
	}

	/** @return the word for it in settings and on the command line */
	public String key() {
		return key;
	}

	/** @return the address by which OPC UA names it */
	public String uri() {
		return uri;
	}
}
