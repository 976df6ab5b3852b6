/**
 * Copyright (c) 2026 The Liftloop contributors
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Unit Geometry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Dimensions of a beam pumping unit with the letters of API 11E.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.UnitGeometry#getType <em>Type</em>}</li>
 *   <li>{@link org.liftloop.model.UnitGeometry#getAM <em>AM</em>}</li>
 *   <li>{@link org.liftloop.model.UnitGeometry#getCM <em>CM</em>}</li>
 *   <li>{@link org.liftloop.model.UnitGeometry#getIM <em>IM</em>}</li>
 *   <li>{@link org.liftloop.model.UnitGeometry#getKM <em>KM</em>}</li>
 *   <li>{@link org.liftloop.model.UnitGeometry#getPM <em>PM</em>}</li>
 *   <li>{@link org.liftloop.model.UnitGeometry#getRM <em>RM</em>}</li>
 *   <li>{@link org.liftloop.model.UnitGeometry#getTauRad <em>Tau Rad</em>}</li>
 * </ul>
 *
 * @see org.liftloop.model.ModelPackage#getUnitGeometry()
 * @model
 * @generated
 */
public interface UnitGeometry extends EObject {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>"CONVENTIONAL"</code>.
	 * The literals are from the enumeration {@link org.liftloop.model.UnitType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Arrangement of the unit. Default: CONVENTIONAL. Unit: dimensionless (a choice).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.liftloop.model.UnitType
	 * @see #setType(UnitType)
	 * @see org.liftloop.model.ModelPackage#getUnitGeometry_Type()
	 * @model default="CONVENTIONAL"
	 *        annotation="http://liftloop.org/model/feature label='arrangement'"
	 * @generated
	 */
	UnitType getType();

	/**
	 * Sets the value of the '{@link org.liftloop.model.UnitGeometry#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.liftloop.model.UnitType
	 * @see #getType()
	 * @generated
	 */
	void setType(UnitType value);

	/**
	 * Returns the value of the '<em><b>AM</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A: centre of the saddle bearing to the centre line of the polished rod. Unit: m. Range: > 0 and ≤ 20. Must be given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>AM</em>' attribute.
	 * @see #setAM(Double)
	 * @see org.liftloop.model.ModelPackage#getUnitGeometry_AM()
	 * @model required="true"
	 *        annotation="http://liftloop.org/model/feature label='A' kind='DIAMETER' minimumExclusive='0' maximum='20'"
	 * @generated
	 */
	Double getAM();

	/**
	 * Sets the value of the '{@link org.liftloop.model.UnitGeometry#getAM <em>AM</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>AM</em>' attribute.
	 * @see #getAM()
	 * @generated
	 */
	void setAM(Double value);

	/**
	 * Returns the value of the '<em><b>CM</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * C: centre of the saddle bearing to the centre of the equalizer (or cross yoke) bearing. Unit: m. Range: > 0 and ≤ 20. Must be given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>CM</em>' attribute.
	 * @see #setCM(Double)
	 * @see org.liftloop.model.ModelPackage#getUnitGeometry_CM()
	 * @model required="true"
	 *        annotation="http://liftloop.org/model/feature label='C' kind='DIAMETER' minimumExclusive='0' maximum='20'"
	 * @generated
	 */
	Double getCM();

	/**
	 * Sets the value of the '{@link org.liftloop.model.UnitGeometry#getCM <em>CM</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>CM</em>' attribute.
	 * @see #getCM()
	 * @generated
	 */
	void setCM(Double value);

	/**
	 * Returns the value of the '<em><b>IM</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * I: horizontal distance between the centres of saddle bearing and crankshaft. Unit: m. Range: ≥ 0 and ≤ 20. Must be given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>IM</em>' attribute.
	 * @see #setIM(Double)
	 * @see org.liftloop.model.ModelPackage#getUnitGeometry_IM()
	 * @model required="true"
	 *        annotation="http://liftloop.org/model/feature label='I' kind='DIAMETER' minimum='0' maximum='20'"
	 * @generated
	 */
	Double getIM();

	/**
	 * Sets the value of the '{@link org.liftloop.model.UnitGeometry#getIM <em>IM</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>IM</em>' attribute.
	 * @see #getIM()
	 * @generated
	 */
	void setIM(Double value);

	/**
	 * Returns the value of the '<em><b>KM</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * K: distance between the centres of saddle bearing and crankshaft. Unit: m. Range: > 0 and ≤ 20. Must be given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>KM</em>' attribute.
	 * @see #setKM(Double)
	 * @see org.liftloop.model.ModelPackage#getUnitGeometry_KM()
	 * @model required="true"
	 *        annotation="http://liftloop.org/model/feature label='K' kind='DIAMETER' minimumExclusive='0' maximum='20'"
	 * @generated
	 */
	Double getKM();

	/**
	 * Sets the value of the '{@link org.liftloop.model.UnitGeometry#getKM <em>KM</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>KM</em>' attribute.
	 * @see #getKM()
	 * @generated
	 */
	void setKM(Double value);

	/**
	 * Returns the value of the '<em><b>PM</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * P: effective length of the pitman. Unit: m. Range: > 0 and ≤ 20. Must be given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>PM</em>' attribute.
	 * @see #setPM(Double)
	 * @see org.liftloop.model.ModelPackage#getUnitGeometry_PM()
	 * @model required="true"
	 *        annotation="http://liftloop.org/model/feature label='P' kind='DIAMETER' minimumExclusive='0' maximum='20'"
	 * @generated
	 */
	Double getPM();

	/**
	 * Sets the value of the '{@link org.liftloop.model.UnitGeometry#getPM <em>PM</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>PM</em>' attribute.
	 * @see #getPM()
	 * @generated
	 */
	void setPM(Double value);

	/**
	 * Returns the value of the '<em><b>RM</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * R: radius of the crank. Unit: m. Range: > 0 and ≤ 20. Must be given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>RM</em>' attribute.
	 * @see #setRM(Double)
	 * @see org.liftloop.model.ModelPackage#getUnitGeometry_RM()
	 * @model required="true"
	 *        annotation="http://liftloop.org/model/feature label='R' kind='DIAMETER' minimumExclusive='0' maximum='20'"
	 * @generated
	 */
	Double getRM();

	/**
	 * Sets the value of the '{@link org.liftloop.model.UnitGeometry#getRM <em>RM</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>RM</em>' attribute.
	 * @see #getRM()
	 * @generated
	 */
	void setRM(Double value);

	/**
	 * Returns the value of the '<em><b>Tau Rad</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tau: phase angle of the counterbalance against the crank pin. Unit: rad. Range: ≥ -3.1416 and ≤ 3.1416. Default: 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tau Rad</em>' attribute.
	 * @see #setTauRad(double)
	 * @see org.liftloop.model.ModelPackage#getUnitGeometry_TauRad()
	 * @model default="0"
	 *        annotation="http://liftloop.org/model/feature label='tau' kind='ANGLE' minimum='-3.1416' maximum='3.1416'"
	 * @generated
	 */
	double getTauRad();

	/**
	 * Sets the value of the '{@link org.liftloop.model.UnitGeometry#getTauRad <em>Tau Rad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tau Rad</em>' attribute.
	 * @see #getTauRad()
	 * @generated
	 */
	void setTauRad(double value);

} // UnitGeometry
