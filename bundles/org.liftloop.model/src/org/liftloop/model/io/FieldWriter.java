/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.liftloop.model.Field;
import org.liftloop.model.io.FieldFileException.Kind;

/** Turns a field into the bytes of a file. */
final class FieldWriter {

	/** Defaults are written out, so that a later version may change one without changing the meaning of old files. */
	private static final Map<String, Object> OPTIONS = Map.of(XMLResource.OPTION_KEEP_DEFAULT_CONTENT, true,
			XMLResource.OPTION_ENCODING, "UTF-8", Resource.OPTION_LINE_DELIMITER, "\n");

	private FieldWriter() {
	}

	static byte[] write(Field field, String fileName) throws FieldFileException {
		// A copy: putting the field itself into a resource would take it out of the one it may be edited in.
		Field copy = EcoreUtil.copy(field);
		copy.setFormatVersion(FieldStore.FORMAT_VERSION);
		XMIResourceImpl resource = new XMIResourceImpl();
		resource.getContents().add(copy);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			resource.save(out, OPTIONS);
		} catch (IOException | RuntimeException e) {
			// EMF throws a plain RuntimeException for a character that XML cannot hold.
			throw notWritten(fileName, Reasons.of(e), e);
		}
		byte[] content = out.toByteArray();
		try {
			FieldReader.parse(content, fileName);
		} catch (FieldFileException e) {
			throw notWritten(fileName, e.getMessage(), e);
		}
		return content;
	}

	private static FieldFileException notWritten(String fileName, String reason, Exception cause) {
		return new FieldFileException(Kind.NOT_WRITTEN, fileName,
				"the field could not be turned into a file that can be read again (" + reason
						+ "). Correct the value or text that it names, or split the field.",
				cause);
	}
}
